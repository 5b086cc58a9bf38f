import type { Kysely } from "kysely";

/** With which public key the author of a comment sent in at-risk mode proves that they wrote it. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("comment").addColumn("author_key", "text").execute();
}
