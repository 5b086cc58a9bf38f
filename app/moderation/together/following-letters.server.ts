import type { Db } from "#db/schema.ts";
import { mostAtOnce } from "./outcomes.ts";

/** Letters of the campaign that nobody has decided on yet, in the queue or in the hold. */
export function listFollowing(
  db: Db,
  { campaign_id, consultation_id }: { campaign_id: string; consultation_id: string },
) {
  return (
    db
      .selectFrom("comment")
      .select(["comment.id", "comment.current_version as version", "comment.author_id"])
      .where("comment.consultation_id", "=", consultation_id)
      .where("comment.campaign_id", "=", campaign_id)
      .where("comment.queued_at", "is not", null)
      .where("comment.withdrawn_at", "is", null)
      .where("comment.current_version", "=", 1)
      // What was decided and came back to the queue is for a person, and so is what was in the hold.
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("decision").select("decision.id").whereRef("decision.comment_id", "=", "comment.id"),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("technology_hold as hold")
              .select("hold.id")
              .whereRef("hold.comment_id", "=", "comment.id"),
          ),
        ),
      )
      // The newest first: those that were looked at before and say something else are not in their way.
      .orderBy("comment.queued_at", "desc")
      .limit(mostAtOnce)
      .execute()
  );
}

/** Whether letters wait of a campaign for which there is a rule. */
export async function isAnyFollowing(db: Db) {
  const rules = await db
    .selectFrom("campaign_rule")
    .select(["campaign_id", "consultation_id"])
    .where("ended_at", "is", null)
    .execute();
  for (const rule of rules) if ((await listFollowing(db, rule)).length > 0) return true;
  return false;
}
