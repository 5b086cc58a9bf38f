import type { Kysely } from "kysely";

/** What the first page of a large digest says of what was argued is kept, and made again in the background. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("digest_first_page")
    .addColumn("consultation_id", "text", (c) => c.primaryKey().references("consultation.id"))
    .addColumn("stood_at", "text", (c) => c.notNull())
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .execute();
}
