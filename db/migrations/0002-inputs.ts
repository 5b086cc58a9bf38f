import type { Kysely } from "kysely";

/** Structured inputs of a comment's version, and the wording that a point proposes. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("point").addColumn("wording", "text").execute();
  for (const table of ["technical_input", "human_rights_input"]) {
    await db.schema
      .createTable(table)
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("comment_id", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addColumn("provision_id", "text", (c) => c.references("provision.id"))
      .addColumn("fields", "text", (c) => c.notNull())
      .addColumn("sort_order", "integer", (c) => c.notNull())
      .addForeignKeyConstraint(`${table}_version`, ["comment_id", "version"], "comment_version", [
        "comment_id",
        "version",
      ])
      .execute();
    await db.schema.createIndex(`${table}_comment`).on(table).columns(["comment_id", "version"]).execute();
  }
}
