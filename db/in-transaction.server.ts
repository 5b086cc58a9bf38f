import { setTimeout } from "node:timers/promises";
import { isConflict } from "./not-now.server.ts";
import type { Db } from "./schema.ts";

/** With their pauses some five seconds: a command that writes much holds what others need again and again. */
const mostTries = 20;
/** In milliseconds; each pause is at most twice as long as the one before, up to the longest. */
const firstPause = 5;
const longestPause = 500;

/**
 * Does it in a transaction that may write: on SQLite it begins as a writer. Where another transaction was in the way, it is
 * taken back and done again, a bounded number of times; so what is given changes nothing but the database.
 */
export async function inTransaction<Result>(db: Db, work: (db: Db) => Promise<Result>): Promise<Result> {
  let hasBegun = false;
  const act = () =>
    db.transaction().execute((transaction) => {
      hasBegun = true;
      return work(transaction);
    });
  // One that could not even begin has waited as long as anybody waits.
  return againAfterConflicts(act, (error) => hasBegun && isConflict(error));
}

/** Does it, and again where another was in the way, a bounded number of times. It has to leave nothing behind where it fails. */
export async function againAfterConflicts<Result>(
  act: () => Promise<Result>,
  isInTheWay: (error: unknown) => boolean = isConflict,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      if (tries === mostTries || !isInTheWay(error)) throw error;
    }
    // Never in step with the other.
    const pause = Math.min(firstPause * 2 ** (tries - 1), longestPause);
    await setTimeout(pause * (0.5 + Math.random() / 2));
  }
}
