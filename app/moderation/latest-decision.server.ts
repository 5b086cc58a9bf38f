import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import type { Db } from "#db/schema.ts";

/** The last decision on the comment and who took it, or null. */
export async function latestDecision(db: Db, commentId: string) {
  const decision = await db
    .selectFrom("decision")
    .innerJoin("account as moderator", "moderator.id", "decision.moderator_id")
    .select(["decision.outcome", "decision.rule_id", "moderator.name as moderator_name"])
    .where("decision.comment_id", "=", commentId)
    .where(isNotUndoneRow)
    .orderBy("decision.decided_at", "desc")
    .orderBy("decision.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return decision ?? null;
}
