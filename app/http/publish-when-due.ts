import type { Logger } from "pino";
import { publishDue } from "#app/comments/at-risk/publish-due.server.ts";
import type { Db } from "#db/schema.ts";
import { logFailure } from "./request-log.ts";

interface Facts {
  db: Db;
  log: Logger;
  now?: () => Date;
}

const pause = 60_000;

/** Publishes what is due now and then every minute; `stop` ends that once what is in hand is done. */
export function publishWhenDue({ db, log, now = () => new Date() }: Facts) {
  let working: Promise<void> | null = null;
  const work = () => {
    working ??= publishDue(db, now())
      .then(() => undefined)
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
