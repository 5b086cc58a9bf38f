import type { Db } from "#db/schema.ts";
import { selectPublicPassages } from "../said/find-quotes.server.ts";

/** What models wrote for a consultation, as long as all that it cites is public. */
export function selectWholeProposals(db: Db, consultationId: string) {
  return db
    .selectFrom("model_proposal as proposal")
    .where("proposal.consultation_id", "=", consultationId)
    .where("proposal.words", "is not", null)
    .where("proposal.citations", "=", () =>
      selectPublicPassages(db, consultationId)
        .innerJoin("model_citation as cited", "cited.passage_id", "passage.id")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("cited.proposal_id", "=", "proposal.id" as never),
    );
}
