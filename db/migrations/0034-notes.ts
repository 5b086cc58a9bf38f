import type { Kysely } from "kysely";

/** What moderators write to each other about a comment, and who takes it on. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("moderator_note")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("written_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("moderator_note_comment")
    .on("moderator_note")
    .columns(["comment_id", "written_at"])
    .execute();
  await db.schema
    .createTable("comment_assignment")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("assigned_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("assigned_at", "text", (c) => c.notNull())
    .addColumn("ended_at", "text")
    .execute();
  await db.schema
    .createIndex("comment_assignment_comment")
    .on("comment_assignment")
    .columns(["comment_id", "ended_at"])
    .execute();
}
