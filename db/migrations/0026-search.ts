import { type ColumnDataType, type Kysely, PostgresAdapter, sql } from "kysely";

/** What everyone may find: an entry for each comment and provision, with its words and the terms that it is found by. */
export async function up(db: Kysely<unknown>) {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // On SQLite nothing but "integer" makes it the number by which rows are kept.
  const number: ColumnDataType = isPostgres ? "bigint" : "integer";
  await db.schema
    .createTable("search_entry")
    .addColumn("ordinal", number, (c) => c.primaryKey())
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('comment', 'reply', 'measure', 'provision', 'question')`),
    )
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
  await db.schema.createIndex("search_entry_subject").on("search_entry").column("subject_id").execute();
  await db.schema
    .createIndex("search_entry_consultation")
    .on("search_entry")
    .columns(["consultation_id", "kind"])
    .execute();
  await db.schema
    .createTable("search_words")
    .addColumn("ordinal", number, (c) => c.primaryKey())
    .addColumn("words", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("search_progress")
    .addColumn("consultation_id", "text", (c) => c.primaryKey().references("consultation.id"))
    .addColumn("rule", "integer", (c) => c.notNull())
    .execute();
  await (isPostgres ? createInPostgres(db) : createInSqlite(db));
}

/** Terms lie apart from the rows, so that those are read quickly; the index is kept in order at once, not when it is read. */
async function createInPostgres(db: Kysely<unknown>) {
  await sql`create table search_terms (ordinal bigint primary key, terms tsvector not null)`.execute(db);
  await sql`alter table search_terms set (toast_tuple_target = 128)`.execute(db);
  await sql`create index search_terms_terms on search_terms using gin (terms) with (fastupdate = off)`.execute(
    db,
  );
}

/** Terms are divided by blanks alone: what is not ASCII is part of a term, and of ASCII what numbers and facets have. */
async function createInSqlite(db: Kysely<unknown>) {
  await sql`create virtual table search_terms using fts5(terms, content='', contentless_delete=1, detail=none,
    tokenize="ascii tokenchars '!#$%&()*+,-./:;<=>?@[\\]^_{|}~'")`.execute(db);
}
