import type { Db } from "#db/schema.ts";

/** Deletes the key of a draft that is gone, unless a comment has taken it over or a file is still sealed with it. */
export async function deleteKeyIfUnused(db: Db, id: string | null) {
  if (id !== null) await deleteUnused(db).where("id", "=", id).execute();
}

/** Deletes all keys made before that moment that open nothing any more. */
export async function deleteUnusedKeys(db: Db, before: string) {
  await deleteUnused(db).where("created_at", "<", before).execute();
}

/** By lists, which both databases make once: looked for one by one, each key would cost a look at every comment. */
function deleteUnused(db: Db) {
  const comments = db.selectFrom("comment").select("data_key_id").where("data_key_id", "is not", null);
  const drafts = db.selectFrom("draft").select("data_key_id").where("data_key_id", "is not", null);
  return db
    .deleteFrom("data_key")
    .where("id", "not in", comments)
    .where("id", "not in", drafts)
    .where("id", "not in", db.selectFrom("attachment").select("data_key_id"));
}
