import type { Logger } from "pino";
import { takeBackDue } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { forgetTallies } from "#app/limits/tally.server.ts";
import type { Db } from "#db/schema.ts";
import { everyMinute } from "./every-minute.ts";

interface Facts {
  db: Db;
  log: Logger;
  now: () => Date;
}

/** Publishes and takes back what is due and forgets counts that are over, as everyMinute does. */
export function publishWhenDue({ db, log, now }: Facts) {
  return everyMinute(async () => {
    await publishDue(db, now());
    await takeBackDue(db, now());
    await forgetTallies(db, now());
  }, log);
}
