import type { Account } from "#app/accounts/account.ts";
import type { Db } from "#db/schema.ts";

/** Deletes a draft of the author's for good; one that is gone or not theirs is left alone. */
export async function deleteDraft(db: Db, author: Account, draftId: string) {
  await db.deleteFrom("draft").where("id", "=", draftId).where("author_id", "=", author.id).execute();
}
