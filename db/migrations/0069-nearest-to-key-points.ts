import type { Kysely } from "kysely";

/**
 * By what the passages that make a key point are listed, the nearest first: without it the page of one that hundreds of thousands make puts
 * all of them in order for each look.
 */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createIndex("key_point_passage_nearest")
    .on("key_point_passage")
    .columns(["key_point_id", "nearness desc", "passage_id"])
    .execute();
}
