import type { Kysely } from "kysely";

/** Whether one may comment without an account. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("consultation")
    .addColumn("at_risk", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
}
