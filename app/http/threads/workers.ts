import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";
import { logFailure } from "#app/requests/log-failure.ts";
import { restBetweenLooks } from "#app/work/pace.ts";
import { createCrew } from "./crew.ts";
import { freeHands, type Hands, idleFor } from "./hands.ts";
import { type Patience, workBounds } from "./lane-bounds.ts";
import type { Thread } from "./start-thread.ts";

interface WorkersOptions {
  /** Begins the thread that works, and says in these hands what it does. */
  start: (hands: Hands) => Thread;
  /** Looks whether there is anything to do. */
  isWaiting: () => Promise<boolean>;
  /** In milliseconds: a thread that had nothing to do for so long is ended. */
  longestIdle: number;
  patience: Patience;
  log: Logger;
  /** What it waits for before it looks for the first time. */
  after: Promise<unknown>;
  /** Between looks, until that is aborted; as it is usual, unless a test says otherwise. */
  rest?: (signal: AbortSignal) => Promise<unknown>;
}

/** In milliseconds: how long a look may take, and how long one is waited for where all is to stop. */
const longestLook = 60_000;
const longestStop = 5_000;

/**
 * Has what is done later done by a thread of its own, which is there while there is something to do, and some time longer: it holds
 * tens of megabytes. What it had in hand when it was ended is due at once.
 */
export function createWorkers({
  start,
  isWaiting,
  longestIdle,
  patience,
  log,
  after,
  rest = restBetweenLooks,
}: WorkersOptions) {
  const { threads: size, stuck } = workBounds;
  const ending = new AbortController();
  const stopped = new Promise((resolve) => ending.signal.addEventListener("abort", resolve));
  let hands = freeHands();
  let crew: ReturnType<typeof createCrew> | null = null;
  const watching = watch();
  return {
    async stop() {
      ending.abort();
      // A look that gets no answer keeps nobody from stopping.
      await Promise.all([
        crew?.stop(),
        Promise.race([watching, setTimeout(longestStop, null, { ref: false })]),
      ]);
    },
  };

  async function watch() {
    // Where it rejects there are no pages, and all is stopped.
    await Promise.race([after, stopped]).catch(() => stopped);
    while (!ending.signal.aborted) {
      await (crew ? endWhereIdle() : beginWhereWaiting()).catch((error: unknown) => logFailure(log, error));
      await rest(ending.signal);
    }
  }

  async function beginWhereWaiting() {
    if (!(await answered(isWaiting())) || ending.signal.aborted) return;
    const begin = () => {
      hands = freeHands();
      return start(hands);
    };
    crew = createCrew({ size, stuck, patience, start: begin, log, onFree: () => false });
  }

  async function endWhereIdle() {
    if (idleFor(hands) < longestIdle) return;
    const idle = crew;
    crew = null;
    await idle?.stop();
  }
}

/** What a look says; rejects where it says nothing for too long. */
async function answered(look: Promise<boolean>) {
  const late = setTimeout(longestLook, "late" as const, { ref: false });
  const answer = await Promise.race([look, late]);
  if (answer === "late") throw new Error("Whether work is due could not be asked for a minute");
  return answer;
}
