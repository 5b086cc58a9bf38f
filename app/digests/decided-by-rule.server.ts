import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import type { Db } from "#db/schema.ts";

/** By campaign, how many of its public comments no person decided on by themselves: they followed a rule. */
export async function countDecidedByRule(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("decision")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "decision.comment_id")
        .onRef("comment.published_version", "=", "decision.version"),
    )
    .select(["comment.campaign_id", ({ fn }) => fn.countAll<number>().as("comments")])
    .where("comment.consultation_id", "=", consultationId)
    .where("decision.rule_id", "is not", null)
    .where(isNotUndoneRow)
    .groupBy("comment.campaign_id")
    .execute();
  return new Map(rows.map(({ campaign_id, comments }) => [campaign_id, comments]));
}
