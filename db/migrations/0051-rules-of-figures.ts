import type { Kysely } from "kysely";

/** What was counted by an earlier rule is counted anew once. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("figure_state")
    .addColumn("rule", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
}
