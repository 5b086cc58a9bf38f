import { isConflict, isWaitedInVain } from "./not-now.server.ts";

/** Of the longest wait of a query; loading the examples for the first time takes seconds, a migration can take minutes. */
const mostWaits = 30;

/**
 * Does at the start of a process what another may be doing at the same moment, and begins again where that was in the way or waited
 * for in vain. What is given has to bear being done twice.
 */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let waits = 1; ; waits++) {
    try {
      return await work();
    } catch (error) {
      if (!(isWaitedInVain(error) || isConflict(error)) || waits === mostWaits) throw error;
    }
  }
}
