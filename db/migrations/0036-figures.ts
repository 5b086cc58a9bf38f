import { type Kysely, sql } from "kysely";

/** What lists and figures show of a consultation, counted when it changes. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("figure_state")
    .addColumn("consultation_id", "text", (c) => c.primaryKey().references("consultation.id"))
    .addColumn("revision", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("figure")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("id", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("count", "integer", (c) => c.notNull().check(sql`count >= 0`))
    .addPrimaryKeyConstraint("figure_key", ["consultation_id", "id"])
    .addUniqueConstraint("figure_name", ["consultation_id", "kind", "name"])
    .execute();
  await db.schema
    .createIndex("figure_count")
    .on("figure")
    .columns(["consultation_id", "kind", "count"])
    .execute();
  await db.schema
    .createIndex("figure_kind")
    .on("figure")
    .columns(["consultation_id", "kind", "id"])
    .execute();
  await db.schema
    .createTable("comment_block")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("block", "integer", (c) => c.notNull())
    .addColumn("comments", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("comment_block_key", ["consultation_id", "block"])
    .execute();
  await db.schema
    .createIndex("comment_block_revision")
    .on("comment_block")
    .columns(["consultation_id", "revision"])
    .execute();
  await db.schema
    .createIndex("comment_waiting")
    .on("comment")
    .columns(["consultation_id", "queued_at", "id"])
    .where(sql.ref("queued_at"), "is not", null)
    .execute();
}
