import type { Db } from "#db/schema.ts";

interface Proposable {
  id: string;
  current_version: number;
}

/** What is proposed for the comment as it stands, by whom and why; null where nothing is, or where it was answered. */
export async function findOpenProposal(db: Db, { id, current_version }: Proposable) {
  const proposal = await selectProposals(db)
    .where("decision_proposal.comment_id", "=", id)
    // What was proposed for an earlier version lapsed when its author changed it.
    .where("decision_proposal.version", "=", current_version)
    .where("decision_proposal.answer", "is", null)
    .executeTakeFirst();
  return proposal ?? null;
}

export type OpenProposal = NonNullable<Awaited<ReturnType<typeof findOpenProposal>>>;

/** The proposals of an act on many comments that wait for an answer, by number. */
export async function listOpenProposals(db: Db, actId: string) {
  return selectProposals(db)
    .innerJoin("comment", "comment.id", "decision_proposal.comment_id")
    .select(["comment.number", "comment.parent_id", "comment.author_id"])
    .where("decision_proposal.act_id", "=", actId)
    .where("decision_proposal.answer", "is", null)
    .whereRef("decision_proposal.version", "=", "comment.current_version")
    .where("comment.queued_at", "is not", null)
    .orderBy("comment.number")
    .execute();
}

function selectProposals(db: Db) {
  return db
    .selectFrom("decision_proposal")
    .innerJoin("account as proposer", "proposer.id", "decision_proposal.moderator_id")
    .select([
      "decision_proposal.id",
      "decision_proposal.comment_id",
      "decision_proposal.version",
      "decision_proposal.act_id",
      "decision_proposal.moderator_id",
      "decision_proposal.outcome",
      "decision_proposal.ground",
      "decision_proposal.reason",
      "decision_proposal.earlier",
      "decision_proposal.taking",
      "decision_proposal.proposed_at",
      "proposer.name as proposer_name",
    ]);
}
