import { setTimeout } from "node:timers/promises";

/** How often work is done that repeats. */
export interface WorkPace {
  /** It is due again so many seconds after it was done. */
  every: number;
  /** Looks whether there is anything to do: cheap, and never wrong where it says no. Left out, there may always be. */
  isWanted?: (now: Date) => Promise<boolean>;
}

/** In milliseconds. */
const longestRest = 5_000;

/** Until it is looked again whether work is due, or that is aborted; never in step with others. */
export async function restBetweenLooks(signal: AbortSignal) {
  const rest = longestRest * (0.5 + Math.random() / 2);
  await setTimeout(rest, null, { signal }).catch(() => null);
}
