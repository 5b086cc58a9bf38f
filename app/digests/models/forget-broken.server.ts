import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { changeOf } from "../editing/change.ts";
import { selectBroken } from "./broken.server.ts";
import { formerCells } from "./former-cells.server.ts";

/**
 * Deletes what models wrote of which a cited passage is gone, accepted or not, where officials' edits say it as well: a theme that
 * has its name from there has its former one again.
 */
export async function forgetBroken(db: Db) {
  const broken = await selectBroken(db)
    .select(["proposal.id", "proposal.theme_id", "proposal.words", "proposal.former"])
    .select("proposal.consultation_id")
    .execute();
  for (const { id, consultation_id, theme_id, words, former } of broken)
    await inTransaction(db, async (db) => {
      if (theme_id !== null && words !== null && former !== null)
        await db
          .updateTable("theme")
          .set(await formerCells(db, consultation_id, { theme_id, words, former }))
          .where("id", "=", theme_id)
          .where("name", "=", words)
          .where("machine_name", "=", words)
          .execute();
      if (theme_id !== null && words !== null) await forgetName(db, consultation_id, { theme_id, words });
      await db.deleteFrom("model_proposal").where("id", "=", id).execute();
    });
}

/** Edits say that a name was accepted, and no more which: there is nothing left to undo. */
async function forgetName(
  db: Db,
  consultationId: string,
  { theme_id, words }: { theme_id: string; words: string },
) {
  const edits = await db
    .selectFrom("digest_edit")
    .select(["id", "change"])
    .where("consultation_id", "=", consultationId)
    .where("number", "in", (sub) =>
      sub
        .selectFrom("digest_edit_subject")
        .select("number")
        .where("consultation_id", "=", consultationId)
        .where("subject", "=", `theme:${theme_id}:machine_name`),
    )
    .execute();
  const emptied = JSON.stringify(changeOf({}));
  for (const { id, change } of edits)
    if (change.includes(JSON.stringify(words)))
      await db.updateTable("digest_edit").set({ change: emptied }).where("id", "=", id).execute();
}
