import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

/** Loaded into a portal that is measured: on SIGUSR2 it prints how long its main thread was held at most since the last. */
if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  process.on("SIGUSR2", () => {
    process.stdout.write(`held ${Math.max(0, delay.max / 1e6 - 5).toFixed(0)} ms\n`);
    delay.reset();
  });
}
