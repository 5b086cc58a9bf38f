import type { Kysely } from "kysely";

/** What a consultation is about: commitments of the Code of Conduct, and entries of control lists. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("consultation_commitment")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("commitment", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("consultation_commitment_key", ["consultation_id", "commitment"])
    .execute();
  await db.schema
    .createTable("consultation_entry")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("list", "text", (c) => c.notNull())
    .addColumn("entry", "text", (c) => c.notNull())
    .addColumn("item", "text", (c) => c.notNull())
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("consultation_entry_key", ["consultation_id", "list", "entry"])
    .execute();
  await db.schema.createIndex("consultation_entry_item").on("consultation_entry").column("item").execute();
}
