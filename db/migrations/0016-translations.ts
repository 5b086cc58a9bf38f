import type { Kysely } from "kysely";

/** A consultation is given in several languages, one of them authentic; the others keep its anchors. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("consultation").addColumn("language", "text").execute();
  await db.schema
    .createTable("consultation_text")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("summary", "text", (c) => c.notNull())
    .addColumn("questions", "text", (c) => c.notNull())
    .addColumn("has_measure", "integer", (c) => c.notNull())
    .addColumn("fits", "integer", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    // Last, since SQLite reads through a long text to get at what stands behind it.
    .addColumn("preamble_html", "text", (c) => c.notNull())
    .addColumn("measure_markdown", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("consultation_text_key", ["consultation_id", "language"])
    .execute();
  await db.schema
    .createTable("provision_text")
    .addColumn("provision_id", "text", (c) => c.notNull().references("provision.id").onDelete("cascade"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("label", "text", (c) => c.notNull())
    .addColumn("marker", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("provision_text_key", ["provision_id", "language"])
    .execute();
  await db.schema.alterTable("consultation_event").addColumn("language", "text").execute();
  await db.schema.alterTable("point").addColumn("wording_language", "text").execute();
}
