import { Script } from "node:vm";

/** Milliseconds of processor time that this thread alone has used: others on the machine do not count. */
export function processorTime() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** How long the work takes, in milliseconds of processor time; infinitely long where it is not done by the deadline. */
export function timeOf(work: () => void, deadline = 2_000) {
  const before = processorTime();
  return endsWithin(deadline, work) ? processorTime() - before : Number.POSITIVE_INFINITY;
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
