import type { Kysely } from "kysely";

/** What is in the index by an earlier rule is put into it anew, whoever put it there. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("search_entry")
    .addColumn("rule", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
  await db.schema.createIndex("search_entry_rule").on("search_entry").column("rule").execute();
}
