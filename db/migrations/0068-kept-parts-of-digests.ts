import type { Kysely } from "kysely";

/**
 * What is kept of the digest of a large consultation, part by part, in place of its first page alone. An earlier release that runs
 * beside goes on with its own table, which is taken away one release later.
 */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("digest_kept")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("part", "text", (c) => c.notNull())
    .addColumn("stood_at", "text", (c) => c.notNull())
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("took", "integer", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("digest_kept_key", ["consultation_id", "part"])
    .execute();
}
