import type { Account } from "#app/accounts/account.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import type { Db } from "#db/schema.ts";
import { wasRedacted } from "./undoing/why-not-undone.server.ts";

/** The moderator's own last decision on that comment, for telling them; null where they took none. */
export async function findLastDone(db: Db, moderator: Account, commentId: string | null) {
  if (!commentId) return null;
  const done = await db
    .selectFrom("decision")
    .innerJoin("comment", "comment.id", "decision.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select([
      "decision.id",
      "decision.comment_id",
      "decision.outcome",
      "decision.version",
      "comment.number",
      "comment.parent_id",
      "comment.publish_at",
      "consultation.reference",
    ])
    .where("decision.comment_id", "=", commentId)
    .where(isOutOfHoldRow)
    .where("decision.moderator_id", "=", moderator.id)
    .where(isNotUndoneRow)
    .orderBy("decision.decided_at", "desc")
    .orderBy("decision.id", "desc")
    .executeTakeFirst();
  if (!done) return null;
  const { publish_at, ...rest } = done;
  return { ...rest, isDelayed: publish_at !== null, isUndoable: !(await wasRedacted(db, done)) };
}
