import type { Logger } from "pino";
import { deleteOrphans } from "#app/comments/drafts/files/delete-orphans.server.ts";
import { lapseDrafts } from "#app/comments/drafts/lapse-drafts.server.ts";
import { type Keeper, scanWaiting } from "#app/comments/parts/attachments/scan-waiting.server.ts";
import { everyMinute } from "./every-minute.ts";
import { type UntoldFailures, untoldFailures } from "./untold-failures.ts";

/** Orphans are looked for once in so many times: it opens drafts, and nobody waits for it. */
const rarely = 60;

type Facts = Omit<Keeper, "logFor"> & { log: Logger; untold?: UntoldFailures; now: () => Date };

/** Has files scanned that wait for it, as everyMinute does, and deletes every hour what has lapsed and what nothing speaks of. */
export function lookAfterFiles({ log, untold = untoldFailures(log), now, ...ground }: Facts) {
  const keeper: Keeper = {
    ...ground,
    // The moment of a failure could tell when somebody at risk wrote.
    logFor: (owner) => (owner.startsWith("key:") ? untold.log : log),
  };
  let times = 0;
  return everyMinute(async () => {
    untold.turnTo(now());
    await scanWaiting(keeper);
    if (times++ % rarely !== 0) return;
    await lapseDrafts(keeper, now());
    await deleteOrphans(keeper, now());
  }, log);
}
