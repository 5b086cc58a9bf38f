import { Script } from "node:vm";

/** How long the work takes, in milliseconds; infinitely long where it is not done by the deadline. */
export function timeOf(work: () => void, deadline = 1_000): number {
  const elapsed = stopwatch();
  if (endsWithin(deadline, work)) return elapsed();
  // The deadline goes by the clock on the wall: where others had most of that time, it is to be longer.
  const isDue = elapsed() > deadline / 4 || deadline > 30_000;
  return isDue ? Number.POSITIVE_INFINITY : timeOf(work, deadline * 3);
}

/**
 * Milliseconds from now on in which this thread was at work. The processor's clock tells them from the time in which
 * others were, but goes by steps of up to some milliseconds; where less has gone by altogether, that counts.
 */
function stopwatch() {
  const [began, used] = [performance.now(), processorTime()];
  return () => Math.min(performance.now() - began, processorTime() - used + coarsestStep);
}

const coarsestStep = 4;

function processorTime() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Does the work, and ends it where it takes longer than that many milliseconds, even within a regular expression. */
export function endsWithin(deadline: number, work: () => void) {
  current = work;
  try {
    run.runInThisContext({ timeout: deadline });
    return true;
  } catch (error) {
    if (isTimeout(error)) return false;
    throw error;
  }
}

let current: () => void = () => undefined;
const run = new Script("globalThis[Symbol.for('parley.work')]()");
Object.assign(globalThis, { [Symbol.for("parley.work")]: () => current() });

function isTimeout(error: unknown) {
  return error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
