import { type Kysely, sql } from "kysely";

/** What is learnt from officials in a consultation: which key point each passage most likely makes. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("digest_learning")
    .addColumn("consultation_id", "text", (c) => c.primaryKey().references("consultation.id"))
    .addColumn("learnt_from", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("key_point_proposal")
    .addColumn("passage_id", "text", (c) => c.primaryKey().references("passage.id").onDelete("cascade"))
    .addColumn("key_point_id", "text", (c) => c.notNull().references("key_point.id").onDelete("cascade"))
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("likely", "integer", (c) => c.notNull().check(sql`likely between 0 and 1000`))
    .addColumn("sureness", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("key_point_proposal_sureness")
    .on("key_point_proposal")
    .columns(["consultation_id", "sureness", "passage_id"])
    .execute();
  await db.schema
    .createIndex("key_point_proposal_key_point")
    .on("key_point_proposal")
    .column("key_point_id")
    .execute();
}
