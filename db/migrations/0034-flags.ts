import { type Kysely, sql } from "kysely";

/** What people point moderators to in published comments, and what came of it. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("flag")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("ground", "text", (c) => c.notNull())
    .addColumn("explanation", "text", (c) => c.notNull())
    .addColumn("flagged_at", "text", (c) => c.notNull())
    .addColumn("answer", "text", (c) => c.check(sql`answer in ('kept', 'requeued')`))
    .addColumn("answer_reason", "text")
    .addColumn("answered_by", "text", (c) => c.references("account.id"))
    .addColumn("answered_at", "text")
    .addUniqueConstraint("flag_once", ["comment_id", "version", "account_id"])
    .execute();
  await db.schema.createIndex("flag_of_account").on("flag").columns(["account_id", "flagged_at"]).execute();
  await db.schema.createIndex("flag_open").on("flag").columns(["answer", "flagged_at"]).execute();
}
