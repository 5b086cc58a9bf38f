import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import type { Db } from "#db/schema.ts";

/** By campaign, how many of its public comments no person decided on by themselves: they followed a rule. */
export async function countDecidedByRule(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("campaign_rule as rule")
    .innerJoin("decision", "decision.rule_id", "rule.id")
    // In this order: left to itself SQLite goes through all comments.
    .crossJoin("comment")
    .select(["comment.campaign_id", ({ fn }) => fn.countAll<number>().as("comments")])
    .where(({ eb }) => eb("comment.id", "=", eb.ref("decision.comment_id")))
    .where(({ eb }) => eb("comment.published_version", "=", eb.ref("decision.version")))
    .where("rule.consultation_id", "=", consultationId)
    .where(isNotUndoneRow)
    .groupBy("comment.campaign_id")
    .execute();
  return new Map(rows.map(({ campaign_id, comments }) => [campaign_id, comments]));
}
