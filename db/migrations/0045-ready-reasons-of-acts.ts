import type { Kysely } from "kysely";

/** The ready reason of an act on many comments, in all its languages: each author reads it in theirs. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("decision_act").addColumn("reason_texts", "text").execute();
}
