import type { Kysely } from "kysely";

/** What happened to comments and consultations, in the order in which it did, for all that is to follow from it. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("event")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("comment_id", "text", (c) => c.references("comment.id"))
    .addColumn("version", "integer")
    .addColumn("actor_id", "text", (c) => c.references("account.id"))
    .addColumn("occurred_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("event_pk", ["consultation_id", "number"])
    .execute();
  await db.schema.createIndex("event_comment").on("event").columns(["comment_id", "kind"]).execute();
}
