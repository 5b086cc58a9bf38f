import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";

/**
 * Deletes what models wrote of which a cited passage is gone, accepted or not: a theme that has its name from there has its
 * former one again.
 */
export async function forgetBroken(db: Db) {
  const broken = await db
    .selectFrom("model_proposal as proposal")
    .select(["proposal.id", "proposal.theme_id", "proposal.words", "proposal.former"])
    .where("proposal.words", "is not", null)
    .where("proposal.citations", ">", (sub) =>
      sub
        .selectFrom("model_citation as cited")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("cited.proposal_id", "=", "proposal.id"),
    )
    .execute();
  for (const { id, theme_id, words, former } of broken)
    await inTransaction(db, async (db) => {
      if (theme_id !== null && former !== null)
        await db
          .updateTable("theme")
          .set({ name: former, named_by: "method", machine_name: null })
          .where("id", "=", theme_id)
          .where("name", "=", words)
          .where("machine_name", "=", words)
          .execute();
      await db.deleteFrom("model_proposal").where("id", "=", id).execute();
    });
}
