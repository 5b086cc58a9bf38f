import type { Db, Owner } from "#db/schema.ts";

/**
 * Deletes a draft of one of these owners for good, with all its versions; one that is gone or of another is left alone.
 */
export async function deleteDraft(db: Db, owners: Owner[], draftId: string) {
  await db.transaction().execute(async (db) => {
    const deleted = await db
      .deleteFrom("draft")
      .where("id", "=", draftId)
      .where("owner", "in", owners)
      .executeTakeFirst();
    if (deleted.numDeletedRows === 0n) return;
    await db.deleteFrom("draft_version").where("draft_id", "=", draftId).execute();
    await db.deleteFrom("draft_hold").where("draft_id", "=", draftId).execute();
  });
}
