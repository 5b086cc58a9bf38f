import { type Kysely, sql } from "kysely";

/** Key points chosen anew, as a proposal that officials accept or discard. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("digest_rebuild")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("state", "text", (c) =>
      c.notNull().check(sql`state in ('asked', 'proposed', 'accepted', 'discarded', 'outdated')`),
    )
    .addColumn("asked_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("asked_at", "text", (c) => c.notNull())
    .addColumn("event_number", "integer")
    .addColumn("build_number", "integer")
    .addColumn("edit_number", "integer")
    .addColumn("proposal", "text")
    .addColumn("decided_by", "text", (c) => c.references("account.id"))
    .addColumn("decided_at", "text")
    .execute();
  await db.schema
    .createIndex("digest_rebuild_consultation")
    .on("digest_rebuild")
    .column("consultation_id")
    .execute();
}
