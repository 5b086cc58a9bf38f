import { type Kysely, sql } from "kysely";

/** A measure has versions: a provision keeps its row through all of them, and what it said in earlier ones is kept beside it. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("consultation")
    .addColumn("measure_version", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
  await db.schema.alterTable("consultation_event").addColumn("measure_version", "integer").execute();
  for (const table of ["comment_version", "draft", "digest_snapshot"])
    await db.schema
      .alterTable(table)
      .addColumn("measure_version", "integer", (c) => c.notNull().defaultTo(1))
      .execute();
  await db.schema
    .alterTable("provision")
    .addColumn("cut_anchor", "text", (c) => c.notNull().defaultTo(""))
    .execute();
  await sql`update provision set cut_anchor = anchor`.execute(db);
  await db.schema
    .alterTable("provision")
    .addColumn("added_in", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
  await db.schema.alterTable("provision").addColumn("removed_in", "integer").execute();

  await db.schema
    .createTable("measure_version")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("announced_at", "text")
    .addColumn("announced_by", "text", (c) => c.references("account.id"))
    .addColumn("notice", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    // Last, since SQLite reads through a long text to get at what stands behind it.
    .addColumn("corrections", "text", (c) => c.notNull())
    .addColumn("preamble_html", "text", (c) => c.notNull())
    .addColumn("measure_markdown", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("measure_version_key", ["consultation_id", "number"])
    .execute();
  await db.schema
    .createTable("provision_version")
    .addColumn("provision_id", "text", (c) => c.notNull().references("provision.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("parent_anchor", "text")
    .addColumn("depth", "integer", (c) => c.notNull())
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .addColumn("label", "text", (c) => c.notNull())
    .addColumn("marker", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("provision_version_key", ["provision_id", "version", "language"])
    .execute();
  await db.schema
    .createIndex("provision_version_order")
    .on("provision_version")
    .columns(["consultation_id", "version", "sort_order"])
    .execute();

  await db.schema
    .createTable("supporting_document")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('impact assessment', 'present law', 'other')`),
    )
    .addColumn("last_version", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("supporting_document_consultation")
    .on("supporting_document")
    .column("consultation_id")
    .execute();
  await db.schema
    .createTable("supporting_document_version")
    .addColumn("document_id", "text", (c) => c.notNull().references("supporting_document.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("measure_version", "integer", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .addColumn("added_by", "text", (c) => c.references("account.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("file_kind", "text", (c) => c.notNull())
    .addColumn("size", "integer", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("file_key", "text", (c) => c.notNull())
    .addColumn("data_key_id", "text", (c) => c.notNull().references("data_key.id"))
    .addColumn("scan", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("supporting_document_version_key", ["document_id", "number"])
    .execute();
}
