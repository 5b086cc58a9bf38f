import type { Logger } from "pino";
import { deleteOrphans } from "#app/comments/attachments/delete-orphans.server.ts";
import { type Keeper, scanWaiting } from "#app/comments/attachments/scan-waiting.server.ts";
import { logFailure } from "./request-log.ts";

const pause = 60_000;
/** Orphans are looked for once in so many times: it opens drafts, and nobody waits for it. */
const rarely = 60;

/**
 * Has files scanned that wait for it, now and then every minute, and deletes those that nothing speaks of, every hour;
 * `stop` ends that once what is in hand is done.
 */
export function lookAfterFiles({ log, ...keeper }: Keeper & { log: Logger }) {
  let working: Promise<void> | null = null;
  let times = 0;
  const work = () => {
    working ??= scanWaiting(keeper)
      .then(() => (times++ % rarely === 0 ? deleteOrphans(keeper, new Date()) : undefined))
      .catch((error: unknown) => logFailure(log, error))
      .finally(() => {
        working = null;
      });
  };
  work();
  const timer = setInterval(work, pause).unref();
  return async function stop() {
    clearInterval(timer);
    await working;
  };
}
