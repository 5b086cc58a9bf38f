import type { Logger } from "pino";
import { logFailure } from "#app/requests/log-failure.ts";

const pause = 60_000;

/**
 * Does it now and then every minute, never twice at once; where it fails, that is logged and it is tried again. `stop`
 * ends that once what is in hand is done.
 */
export function everyMinute(work: () => Promise<unknown>, log: Logger) {
  let working: Promise<void> | null = null;
  const begin = () => {
    working ??= work()
      .then(() => undefined)
      .catch((error: unknown) => logFailure(log, error))
      .finally(() => {
        working = null;
      });
  };
  begin();
  const timer = setInterval(begin, pause).unref();
  return async function stop() {
    clearInterval(timer);
    await working;
  };
}
