import type { Db, Owner } from "#db/schema.ts";

/** Deletes a draft of one of these owners for good; one that is gone or of another is left alone. */
export async function deleteDraft(db: Db, owners: Owner[], draftId: string) {
  await db.deleteFrom("draft").where("id", "=", draftId).where("owner", "in", owners).execute();
}
