import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { isInQueueRow } from "#app/comments/comment/standing.server.ts";
import type { Db } from "#db/schema.ts";

/** How many comments and replies wait for the government's moderators, and since when the oldest does. */
export async function countWaiting(db: Db, official: Account, government: string) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  return db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(({ fn }) => [fn.countAll<number>().as("waiting"), fn.min("comment.queued_at").as("oldest")])
    .where("consultation.government_code", "=", government)
    .where(isInQueueRow)
    .executeTakeFirstOrThrow();
}
