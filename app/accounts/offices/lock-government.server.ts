import type { Db } from "#db/schema.ts";

/**
 * Lets others who change the officials of this government wait until the caller's transaction ends; undefined where there
 * is no such government. Changing the row to what it is locks it on every database.
 */
export async function lockGovernment(db: Db, code: string) {
  return db
    .updateTable("government")
    .set((column) => ({ name: column.ref("name") }))
    .where("code", "=", code.trim().toUpperCase())
    .returning(["code", "name"])
    .executeTakeFirst();
}
