import { type Kysely, sql } from "kysely";

/**
 * What a digest of very many comments needs: how far its first reading is, so that it goes on there after a restart; whether its passages
 * have ids that lie beside each other; how many passages were left without a key point since somebody last looked; and an index by
 * which it is counted who gives reasons, and one by which it is found what officials said of a passage. The last column of the former is null in all
 * of it, but without it SQLite reads each row to see that.
 */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("digest_progress")
    .addColumn("read_to", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable("digest_progress")
    .addColumn("reading_by", "text", (c) => c.notNull().defaultTo(""))
    .execute();
  await db.schema
    .alterTable("digest_progress")
    .addColumn("passage_ids", "text", (c) => c.notNull().defaultTo("apart"))
    .execute();
  await db.schema.alterTable("digest_progress").addColumn("left_counts", "text").execute();
  await db.schema
    .createIndex("passage_reasons")
    .on("passage")
    .columns(["consultation_id", "language", "position", "comment_id", "why"])
    .where(sql.ref("why"), "is", null)
    .execute();
  await db.schema
    .createIndex("key_point_verdict_passage")
    .on("key_point_verdict")
    .column("passage_id")
    .execute();
}
