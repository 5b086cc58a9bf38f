import type { Db } from "#db/schema.ts";

/** What models wrote of which a cited passage is gone. */
export function selectBroken(db: Db) {
  return db
    .selectFrom("model_proposal as proposal")
    .where("proposal.words", "is not", null)
    .where("proposal.citations", ">", (sub) =>
      sub
        .selectFrom("model_citation as cited")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("cited.proposal_id", "=", "proposal.id"),
    );
}
