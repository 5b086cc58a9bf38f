import type { Db } from "#db/schema.ts";

/** When the comment was put into the hold and why, and what officers decided, without who they are; the latest first. */
export async function listHolds(db: Db, commentId: string) {
  const holds = await db
    .selectFrom("technology_hold")
    .select(["id", "cause", "reason", "held_at"])
    .where("comment_id", "=", commentId)
    // Of what was sent in at-risk mode the day alone is kept.
    .orderBy("version", "desc")
    .orderBy("held_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const decisions = await db
    .selectFrom("technology_decision")
    .innerJoin("technology_hold", "technology_hold.id", "technology_decision.hold_id")
    .select(["technology_decision.id", "technology_decision.hold_id", "technology_decision.outcome"])
    .select(["technology_decision.reason", "technology_decision.decided_at"])
    .where("technology_hold.comment_id", "=", commentId)
    .orderBy("technology_decision.decided_at", "desc")
    .execute();
  return holds.map((hold) => ({
    ...hold,
    decisions: decisions.filter(({ hold_id }) => hold_id === hold.id),
  }));
}

export type OwnHold = Awaited<ReturnType<typeof listHolds>>[number];
