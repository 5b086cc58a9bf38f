import type { Db } from "#db/schema.ts";
import { isNotUndoneRow } from "../comment/undone.server.ts";

/** The last decision that returned the comment, as its author is told it; null where none has. */
export async function findReturn(db: Db, commentId: string) {
  const decision = await db
    .selectFrom("decision")
    .select(["decided_at", "ground", "reason"])
    .where("comment_id", "=", commentId)
    .where("outcome", "=", "return")
    .where(isNotUndoneRow)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return decision ?? null;
}
