import { type Kysely, sql } from "kysely";

/** Work that is done later, and the openings and closings that the clock has passed. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("job")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("payload", "text", (c) => c.notNull())
    .addColumn("due_at", "text", (c) => c.notNull())
    .addColumn("tries", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("claimed_by", "text")
    .addColumn("claimed_until", "text")
    .addColumn("progress", "text")
    .addColumn("error", "text")
    .addColumn("stopping", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("given_up_at", "text")
    .execute();
  await db.schema
    .createIndex("job_due")
    .on("job")
    .columns(["due_at", "id"])
    .where(sql.ref("given_up_at"), "is", null)
    .execute();

  await db.schema
    .createTable("clock_passed")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("passed", "text", (c) => c.notNull().check(sql`passed in ('opened', 'closed')`))
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("clock_passed_key", ["consultation_id", "passed", "at"])
    .execute();
}
