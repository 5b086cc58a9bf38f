import type { Kysely } from "kysely";

/** Reasons that a government keeps for its moderators, in several languages. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("ready_reason")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("texts", "text", (c) => c.notNull())
    .addColumn("made_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("ended_by", "text", (c) => c.references("account.id"))
    .addColumn("ended_at", "text")
    .execute();
  await db.schema
    .createIndex("ready_reason_government")
    .on("ready_reason")
    .columns(["government_code", "made_at"])
    .execute();
}
