import { totalmem } from "node:os";
import { setTimeout } from "node:timers/promises";
import pino, { type Logger } from "pino";
import type { Asking, Pages } from "../asking.ts";
import { fileOf } from "../entries.ts";
import { isUntold } from "../request-log.ts";
import { routeFinder } from "../route-patterns.ts";
import type { Settings } from "../settings.ts";
import { createLane, type Lane, type LaneOptions } from "./lane.ts";
import { type LaneBounds, type LaneName, patience, bounds as usualBounds } from "./lane-bounds.ts";
import { laneOf } from "./lanes.ts";
import type { PortalGiven } from "./portal-in-thread.ts";
import { startThread } from "./start-thread.ts";
import type { WorkGiven } from "./work-in-thread.ts";
import { createWorkers } from "./workers.ts";

interface ThreadsOptions {
  settings: Settings;
  log: Logger;
  /** Exports `open`; the portal's own unless a test says otherwise. */
  module?: string;
  /** Does what is done later; the portal's own unless a test says otherwise. */
  work?: string | null;
  /** Looks whether there is anything of that to do; left out, there always is. */
  isWorkWaiting?: () => Promise<boolean>;
  /** Rejects, or what pages are made from is there from then on; left out, it is. */
  mayOpen?: Promise<unknown>;
  bounds?: Record<LaneName, LaneBounds>;
  /** Of JavaScript's own objects in each thread. */
  megabytes?: number;
}

/** Makes pages in threads, so that whatever is slow or fails there holds up nobody else. `stop` ends them. */
export async function pagesInThreads(
  options: ThreadsOptions,
): Promise<Pages & { stop: () => Promise<void> }> {
  const lanes = startLanes(options);
  const { work = workModule } = options;
  const soon = lanes.pages.ready.then(() => setTimeout(beforeWork, null, { ref: false }));
  const workers = work === null ? [] : [startWorkers(work, options, soon)];
  const stop = async () =>
    void (await Promise.all([...Object.values(lanes), ...workers].map((threads) => threads.stop())));
  const { version, routes } = await lanes.pages.ready.catch(async (error) => {
    await stop();
    throw error;
  });
  const routeOf = routeFinder(routes);
  return {
    version,
    routes,
    stop,
    answer(request, asking) {
      const { pathname, search } = new URL(request.url);
      const { route } = routeOf(pathname);
      const header = (name: string) => request.headers.get(name) ?? undefined;
      const isTold = !isUntold({ path: pathname, header });
      return lanes[laneOf(route, search)].answer(request, asking, {
        who: askerOf(asking),
        route: isTold ? route : null,
      });
    },
  };
}

function startLanes({
  settings,
  log,
  module = ownModule,
  bounds = usualBounds,
  megabytes = usualMegabytes,
  mayOpen,
}: ThreadsOptions) {
  const write = (line: string) => writeLine(log, line);
  const lane = (name: LaneName, after?: LaneOptions["after"]): Lane => {
    const given: PortalGiven = { settings };
    const start = () => startThread({ module, given }, { megabytes, write, mayOpen });
    return createLane({ bounds: bounds[name], patience, start, log, after });
  };
  const pages = lane("pages");
  // A second of the first one's wait for dear pages and files is worth 50 MB each where nobody asks for any.
  return { pages, dear: lane("dear", "asked"), files: lane("files", "asked") };
}

/** Does what is done later, so that it keeps nobody from a page, however long it takes. */
function startWorkers(
  module: string,
  { settings, log, megabytes = usualMegabytes, isWorkWaiting }: ThreadsOptions,
  after: Promise<unknown>,
) {
  const write = (line: string) => writeLine(log, line);
  return createWorkers({
    start: (hands) =>
      startThread({ module, given: { settings, hands } satisfies WorkGiven }, { megabytes, write }),
    isWaiting: isWorkWaiting ?? (async () => true),
    longestIdle: isWorkWaiting ? longestIdle : Number.POSITIVE_INFINITY,
    ...{ patience, log, after },
  });
}

/** In milliseconds: longer than any work that repeats takes to be due again, so that all of it was looked at in vain. */
const longestIdle = 70_000;

/** In milliseconds, so that whoever has waited for the portal to start gets their page first. */
const beforeWork = 2_000;

const workModule = fileOf("work-in-thread");
const ownModule = fileOf("portal-in-thread");

/** Twice what any page was seen to need with 20,000 comments, where the machine has it. */
const usualMegabytes = Math.round(Math.min(768, Math.max(192, totalmem() / 2 ** 20 / 8)));

/** Who counts as one: officials work from the same few addresses, and are known by name. */
function askerOf({ account, address }: Asking) {
  return account && account.offices.length > 0 ? `account ${account.id}` : address;
}

/** Writes a line as a thread made it: it has a level and a time already. */
function writeLine(log: Logger, line: string) {
  Reflect.get(log, pino.symbols.streamSym).write(line);
}
