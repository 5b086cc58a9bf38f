import type { Db } from "#db/schema.ts";
import { isNotWithdrawnRow } from "../comment/standing.server.ts";

/** What a moderator has let through and whose time has come; what was changed, put back in the queue or withdrawn is not. */
export function selectDuePublications(db: Db, now: Date) {
  return db
    .selectFrom("comment")
    .where("publish_at", "<=", now.toISOString())
    .where("queued_at", "is", null)
    .where(isNotWithdrawnRow)
    .where("take_back_at", "is", null)
    .orderBy("publish_at");
}

export async function isAnyToPublish(db: Db, now: Date) {
  return (await selectDuePublications(db, now).select("id").limit(1).executeTakeFirst()) !== undefined;
}
