import { type Kysely, sql } from "kysely";

/** That people say that a comment bearing their name is not theirs, and what came of it. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("disowning")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("relation", "text", (c) => c.notNull().check(sql`relation in ('named', 'organisation')`))
    .addColumn("explanation", "text", (c) => c.notNull())
    .addColumn("disowned_at", "text", (c) => c.notNull())
    .addColumn("hidden_at", "text")
    .addColumn("hidden_by", "text", (c) => c.references("account.id"))
    .addColumn("author_answer", "text")
    .addColumn("author_answered_at", "text")
    .addColumn("outcome", "text", (c) => c.check(sql`outcome in ('put back', 'taken down')`))
    .addColumn("reason", "text")
    .addColumn("settled_by", "text", (c) => c.references("account.id"))
    .addColumn("settled_at", "text")
    .addUniqueConstraint("disowning_once", ["comment_id", "version", "account_id"])
    .execute();
  await db.schema.createIndex("disowning_open").on("disowning").columns(["outcome", "disowned_at"]).execute();
  await db.schema.createIndex("disowning_of_account").on("disowning").column("account_id").execute();
}
