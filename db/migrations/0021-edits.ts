import { type Kysely, sql } from "kysely";

/** What officials do to the digest, and what they say of passages, which counts for more than what was computed. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("digest_progress")
    .addColumn("edit_number", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable("digest_edit")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('confirm', 'refuse', 'move', 'undo')`))
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("passage_id", "text", (c) => c.notNull())
    .addColumn("change", "text", (c) => c.notNull())
    .addColumn("undoes", "text", (c) => c.unique().references("digest_edit.id"))
    .addUniqueConstraint("digest_edit_number", ["consultation_id", "number"])
    .execute();
  await db.schema
    .createIndex("digest_edit_passage")
    .on("digest_edit")
    .columns(["consultation_id", "passage_id"])
    .execute();
  // No references: a passage that is published again has the same id, and what was said of it still holds.
  await db.schema
    .createTable("key_point_verdict")
    .addColumn("edit_id", "text", (c) => c.notNull().references("digest_edit.id"))
    .addColumn("passage_id", "text", (c) => c.notNull())
    .addColumn("key_point_id", "text", (c) => c.notNull())
    .addColumn("verdict", "text", (c) => c.notNull().check(sql`verdict in ('makes', 'does not make')`))
    .addPrimaryKeyConstraint("key_point_verdict_key", ["edit_id", "passage_id", "key_point_id"])
    .execute();
}
