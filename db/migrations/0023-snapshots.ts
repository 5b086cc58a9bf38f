import { type Kysely, sql } from "kysely";

/** Digests as they were, each kept for good; when they are made by themselves; and which of them are public. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("digest_snapshot")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("occasion", "text", (c) => c.notNull())
    .addColumn("why", "text", (c) => c.notNull().check(sql`why in ('asked', 'scheduled', 'closed')`))
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("made_by", "text", (c) => c.references("account.id"))
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("event_number", "integer", (c) => c.notNull())
    .addColumn("comments", "integer", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("ground", "text", (c) => c.notNull())
    .addUniqueConstraint("digest_snapshot_number", ["consultation_id", "number"])
    .addUniqueConstraint("digest_snapshot_occasion", ["consultation_id", "occasion"])
    .execute();
  await db.schema
    .createTable("snapshot_schedule")
    .addColumn("consultation_id", "text", (c) => c.primaryKey().references("consultation.id"))
    .addColumn("pace", "text", (c) => c.notNull().check(sql`pace in ('daily', 'weekly', 'monthly')`))
    .addColumn("set_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("set_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("snapshot_publication")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("snapshot_id", "text", (c) => c.notNull().references("digest_snapshot.id"))
    .addColumn("least", "integer", (c) => c.notNull())
    .addColumn("published_at", "text", (c) => c.notNull())
    .addColumn("published_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("taken_back_at", "text")
    .addColumn("taken_back_by", "text", (c) => c.references("account.id"))
    .execute();
  await db.schema
    .createIndex("snapshot_publication_snapshot")
    .on("snapshot_publication")
    .column("snapshot_id")
    .execute();
}
