import { type Kysely, sql } from "kysely";

/** What an authority changes in a consultation after its announcement, and what it still takes after closing. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("consultation_change")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('postponed', 'extended', 'shortened', 'reopened', 'late', 'corrected')`),
    )
    .addColumn("occurred_at", "text", (c) => c.notNull())
    .addColumn("actor_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("before", "text", (c) => c.notNull())
    .addColumn("after", "text", (c) => c.notNull())
    .addUniqueConstraint("consultation_change_number", ["consultation_id", "number"])
    .execute();
  await db.schema.alterTable("consultation").addColumn("late_until", "text").execute();
  await db.schema
    .alterTable("comment")
    .addColumn("late_by", "text", (c) => c.references("consultation_change.id"))
    .execute();
  await db.schema
    .alterTable("government")
    .addColumn("notice_days", "integer", (c) => c.notNull().defaultTo(3))
    .execute();
}
