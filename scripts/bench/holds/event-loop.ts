import { isMainThread } from "node:worker_threads";

/**
 * Loaded into a portal that is measured: on SIGUSR2 it prints how long its main thread worked at most between two looks
 * since the last, in time of a processor, since a machine that others use too is late for reasons of its own.
 */
if (isMainThread) {
  let before = worked();
  let longest = 0;
  setInterval(() => {
    const now = worked();
    longest = Math.max(longest, now - before);
    before = now;
  }, 2).unref();
  process.on("SIGUSR2", () => {
    process.stdout.write(`held ${longest.toFixed(0)} ms\n`);
    longest = 0;
  });
}

function worked() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
