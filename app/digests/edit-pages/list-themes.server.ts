import type { Db } from "#db/schema.ts";

/** The themes that are shown, by their names. */
export async function listThemes(db: Db, consultationId: string) {
  return db
    .selectFrom("theme")
    .select(["id", "name", "language"])
    .where("consultation_id", "=", consultationId)
    .whereRef("shown_as", "=", "id")
    .orderBy("name")
    .orderBy("id")
    .execute();
}
