import { type ColumnDataType, type Kysely, PostgresAdapter, sql } from "kysely";

/** Key points of published digests are found as well: a kind of entry more, and the words of comments that name them. */
export async function up(db: Kysely<unknown>) {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // On SQLite nothing but "integer" makes it the number by which rows are kept.
  const number: ColumnDataType = isPostgres ? "bigint" : "integer";
  await (isPostgres ? widenInPostgres(db) : widenInSqlite(db));
  await db.schema
    .createTable("search_quote")
    .addColumn("ordinal", number, (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("digest_number", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("search_quote_comment").on("search_quote").column("comment_id").execute();
  await db.schema
    .alterTable("search_progress")
    .addColumn("key_points_until", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
}

const kinds = sql`kind in ('comment', 'reply', 'measure', 'provision', 'question', 'key_point')`;

/** It also learns more of how common terms are, so that it looks for rare ones in their index, and for common ones from the newest on. */
async function widenInPostgres(db: Kysely<unknown>) {
  await sql`alter table search_terms alter column terms set statistics 1000`.execute(db);
  await sql`analyze search_terms`.execute(db);
  await db.schema.alterTable("search_entry").dropConstraint("search_entry_kind_check").execute();
  await db.schema.alterTable("search_entry").addCheckConstraint("search_entry_kind_check", kinds).execute();
}

/** Which knows no way to change a check: the table is written anew. */
async function widenInSqlite(db: Kysely<unknown>) {
  await db.schema
    .createTable("search_entry_anew")
    .addColumn("ordinal", "integer", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull().check(kinds))
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("language", "text")
    .addColumn("stakeholder_group", "text")
    .addColumn("country", "text")
    .addColumn("organisation", "text")
    .addColumn("position", "text")
    .addColumn("attachments", "integer", (c) => c.notNull())
    .addColumn("provisions", "text", (c) => c.notNull())
    .addColumn("questions", "text", (c) => c.notNull())
    .addColumn("submitted_at", "text", (c) => c.notNull())
    .execute();
  await sql`insert into search_entry_anew select * from search_entry`.execute(db);
  await db.schema.dropTable("search_entry").execute();
  await db.schema.alterTable("search_entry_anew").renameTo("search_entry").execute();
  await db.schema.createIndex("search_entry_subject").on("search_entry").column("subject_id").execute();
  await db.schema
    .createIndex("search_entry_consultation")
    .on("search_entry")
    .columns(["consultation_id", "kind"])
    .execute();
}
