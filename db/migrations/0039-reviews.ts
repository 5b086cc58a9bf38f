import { type Kysely, sql } from "kysely";

/** Who may be asked about a consultation, what a government wants before one is announced, and what was done to a draft. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("consultation")
    .addColumn("contact", "text", (c) => c.notNull().defaultTo(""))
    .execute();
  for (const column of ["two_people", "least_days"])
    await db.schema
      .alterTable("government")
      .addColumn(column, "integer", (c) => c.notNull().defaultTo(0))
      .execute();
  await db.schema
    .createTable("draft_act")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("kind", "text", (c) =>
      c
        .notNull()
        .check(sql`kind in ('written', 'copied', 'saved', 'review asked', 'agreed', 'changes wanted')`),
    )
    .addColumn("occurred_at", "text", (c) => c.notNull())
    .addColumn("actor_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("fields", "text", (c) => c.notNull())
    .addColumn("remark", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("draft_act_consultation")
    .on("draft_act")
    .columns(["consultation_id", "occurred_at"])
    .execute();
}
