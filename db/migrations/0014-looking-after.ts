import { type Kysely, sql } from "kysely";

/**
 * What was put back into the queue is listed beside the decisions. Files that cannot be scanned are put behind those that can. A key is deleted once nothing is sealed with it any more,
 * which the database looks up in each of these tables, for each key.
 */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("attachment")
    .addColumn("scan_failed", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  for (const table of ["comment", "draft", "attachment"])
    await db.schema
      .createIndex(`${table}_data_key`)
      .on(table)
      .column("data_key_id")
      .where(sql.ref("data_key_id"), "is not", null)
      .execute();
  await db.schema
    .createIndex("event_put_back")
    .on("event")
    .column("comment_id")
    .where(sql.ref("kind"), "=", sql.lit("put back"))
    .execute();
}
