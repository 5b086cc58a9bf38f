import type { Kysely } from "kysely";

/** What officials wrote as translations of quotes; they go when the passage goes. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("quote_translation")
    .addColumn("passage_id", "text", (c) => c.notNull().references("passage.id").onDelete("cascade"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("made_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("taken_back_by", "text", (c) => c.references("account.id"))
    .addColumn("taken_back_at", "text")
    .addPrimaryKeyConstraint("quote_translation_key", ["passage_id", "number"])
    .execute();
}
