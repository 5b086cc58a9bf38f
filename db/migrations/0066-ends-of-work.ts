import type { Kysely } from "kysely";

/** How often whoever worked on something ended in the middle is counted apart from how often the work itself failed. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("job")
    .addColumn("ends", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
}
