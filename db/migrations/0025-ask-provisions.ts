import { type Kysely, sql } from "kysely";

/** Of which provisions something is asked: of those that the asking sentence names as well as of the one that its point is on. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("ask_provision")
    .addColumn("passage_id", "text", (c) => c.notNull().references("passage.id").onDelete("cascade"))
    .addColumn("provision_id", "text", (c) => c.notNull().references("provision.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("ask_provision_key", ["passage_id", "provision_id"])
    .execute();
  await db.schema.createIndex("ask_provision_provision").on("ask_provision").column("provision_id").execute();
  await db.schema
    .alterTable("digest_progress")
    .addColumn("read_by", "text", (c) => c.notNull().defaultTo(""))
    .execute();
  // What was read before is read again by the next job.
  await sql`update digest_progress set waits = 1`.execute(db);
}
