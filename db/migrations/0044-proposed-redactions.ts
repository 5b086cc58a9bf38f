import type { Kysely } from "kysely";

/** What is to be taken out where one moderator proposes it and another confirms it. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("decision_proposal").addColumn("taking", "text").execute();
}
