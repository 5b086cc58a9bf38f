import type { Kysely } from "kysely";

/** Which comments were filed at once with several governments: those of one filing bear the same id. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("comment").addColumn("filing_id", "text").execute();
  await db.schema.createIndex("comment_filing").on("comment").column("filing_id").execute();
}
