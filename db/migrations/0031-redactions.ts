import { type Kysely, sql } from "kysely";

/** Moderators publish comments with passages taken out, and authors appeal against what was decided on theirs. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("redacted_version")
    .addColumn("comment_id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("whole", "text", (c) => c.notNull())
    .addColumn("taken", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("redacted_version_key", ["comment_id", "version"])
    .addForeignKeyConstraint("redacted_version_version", ["comment_id", "version"], "comment_version", [
      "comment_id",
      "version",
    ])
    .execute();
  await db.schema
    .createTable("redaction")
    .addColumn("comment_id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("ground", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("redaction_key", ["comment_id", "version", "sort_order"])
    .addForeignKeyConstraint("redaction_version", ["comment_id", "version"], "comment_version", [
      "comment_id",
      "version",
    ])
    .addCheckConstraint("redaction_kind", sql`kind in ('text', 'attachment')`)
    .execute();
  await db.schema.alterTable("version_attachment").addColumn("redacted", "text").execute();
  await db.schema
    .alterTable("decision")
    .addColumn("redactions", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable("appeal")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("decision_id", "text", (c) => c.notNull().references("decision.id"))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("appealed_at", "text", (c) => c.notNull())
    .addColumn("decided_at", "text")
    .addColumn("decided_by", "text", (c) => c.references("account.id"))
    .addColumn("outcome", "text")
    .addColumn("answer", "text")
    .addUniqueConstraint("appeal_once", ["decision_id"])
    .addCheckConstraint("appeal_outcome", sql`outcome in ('publish', 'decide anew', 'refuse')`)
    .execute();
  await db.schema.createIndex("appeal_comment").on("appeal").column("comment_id").execute();
  await db.schema.createIndex("appeal_waiting").on("appeal").column("decided_at").execute();
}
