import type { Kysely } from "kysely";

/** How often what lists of consultations show of one has changed. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("consultation")
    .addColumn("listed_revision", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
}
