import type { Kysely } from "kysely";

/**
 * Key points chosen anew in steps: what is chosen before passages are compared, with how far that is; the choice without what moves, which is found again
 * once it is accepted; the edit by which it was; and what the passages made that were moved since, to put them back. What an earlier release
 * proposed it kept in `proposal`, which this release does not read: it is proposed again on asking. An earlier release that runs beside sees a
 * proposal of this one without what it holds, and cannot accept it.
 */
export async function up(db: Kysely<unknown>) {
  for (const column of ["draft", "choice", "frozen", "accepting_edit"])
    await db.schema.alterTable("digest_rebuild").addColumn(column, "text").execute();
  await db.schema
    .createTable("digest_moved")
    .addColumn("rebuild_id", "text", (c) => c.notNull().references("digest_rebuild.id"))
    .addColumn("to_number", "integer", (c) => c.notNull())
    .addColumn("former", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("digest_moved_key", ["rebuild_id", "to_number"])
    .execute();
}
