import type { Logger } from "pino";
import { publishDue } from "#app/comments/at-risk/publish-due.server.ts";
import type { Db } from "#db/schema.ts";
import { everyMinute } from "./every-minute.ts";

interface Facts {
  db: Db;
  log: Logger;
  now?: () => Date;
}

/** Publishes what is due, as everyMinute does. */
export function publishWhenDue({ db, log, now = () => new Date() }: Facts) {
  return everyMinute(() => publishDue(db, now()), log);
}
