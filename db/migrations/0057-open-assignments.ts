import { type Kysely, sql } from "kysely";

/** The few comments that somebody has taken on are found without those of before. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createIndex("comment_assignment_open")
    .on("comment_assignment")
    .column("comment_id")
    .where(sql.ref("ended_at"), "is", null)
    .execute();
}
