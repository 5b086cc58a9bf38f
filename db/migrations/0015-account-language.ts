import type { Kysely } from "kysely";

/** The language in which somebody uses the portal is kept with their account. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("account").addColumn("language", "text").execute();
}
