import { stopWord } from "./processes.ts";

/** Stops once on SIGTERM or SIGINT, or where the first of several processes says so, then ends the process; a second signal ends it at once. */
export function stopOnSignal(stop: () => Promise<void>) {
  let stopping = false;
  const begin = async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  };
  const onSignal = () => (stopping ? process.exit(1) : begin());
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
  process.on("message", (word) => word === stopWord && void begin());
}
