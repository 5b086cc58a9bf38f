import { type Kysely, sql } from "kysely";

/** Consultations that several governments hold together, and who was invited, joined and left. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("joint_consultation")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("lead_id", "text", (c) => c.notNull().unique().references("consultation.id"))
    .execute();
  await db.schema
    .alterTable("consultation")
    .addColumn("joint_id", "text", (c) => c.references("joint_consultation.id"))
    .execute();
  await db.schema.createIndex("consultation_joint").on("consultation").column("joint_id").execute();
  await db.schema
    .createTable("joint_act")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("joint_id", "text", (c) => c.notNull().references("joint_consultation.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('began', 'invited', 'revoked', 'joined', 'declined', 'left')`),
    )
    .addColumn("occurred_at", "text", (c) => c.notNull())
    .addColumn("actor_id", "text", (c) => c.notNull().references("account.id"))
    .addUniqueConstraint("joint_act_number", ["joint_id", "number"])
    .execute();
  await db.schema.createIndex("joint_act_government").on("joint_act").column("government_code").execute();
}
