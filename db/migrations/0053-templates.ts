import { type Kysely, sql } from "kysely";

/** Templates in which a government's documents are made, and which was in use since when. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("document_template")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("format", "text", (c) => c.notNull().check(sql`format in ('docx', 'odt')`))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("size", "integer", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("file_key", "text", (c) => c.notNull())
    .addColumn("data_key_id", "text", (c) => c.notNull().references("data_key.id"))
    .addColumn("scan", "text", (c) => c.notNull())
    .addColumn("given_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("given_at", "text", (c) => c.notNull())
    .addUniqueConstraint("document_template_number", ["government_code", "format", "number"])
    .execute();
  await db.schema
    .createIndex("document_template_data_key")
    .on("document_template")
    .column("data_key_id")
    .execute();
  await db.schema
    .createTable("template_use")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("format", "text", (c) => c.notNull().check(sql`format in ('docx', 'odt')`))
    .addColumn("template_id", "text", (c) => c.references("document_template.id"))
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("changed_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("template_use_government")
    .on("template_use")
    .columns(["government_code", "format", "changed_at"])
    .execute();
}
