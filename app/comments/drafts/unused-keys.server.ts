import type { Db } from "#db/schema.ts";

/** Deletes the key of a draft that is gone, unless a comment has taken it over or a file is still sealed with it. */
export async function deleteKeyIfUnused(db: Db, id: string | null) {
  if (id !== null) await deleteUnused(db).where("id", "=", id).execute();
}

/** Deletes all keys made before that moment that open nothing any more. */
export async function deleteUnusedKeys(db: Db, before: string) {
  await deleteUnused(db).where("created_at", "<", before).execute();
}

/** Where something is that a data key opens. */
const keyed = ["comment", "draft", "attachment", "supporting_document_version", "document_template"] as const;

function deleteUnused(db: Db) {
  return db
    .deleteFrom("data_key")
    .where(({ and, not, exists, selectFrom }) =>
      and(
        keyed.map((table) =>
          not(
            exists(
              selectFrom(table)
                .select(`${table}.data_key_id`)
                .whereRef(`${table}.data_key_id`, "=", "data_key.id"),
            ),
          ),
        ),
      ),
    );
}
