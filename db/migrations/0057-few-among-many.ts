import { type Kysely, sql } from "kysely";

/** The few comments that somebody has taken on, and the few decisions that followed a rule, are found without all the others. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createIndex("comment_assignment_open")
    .on("comment_assignment")
    .column("comment_id")
    .where(sql.ref("ended_at"), "is", null)
    .execute();
  await db.schema
    .createIndex("decision_of_rule")
    .on("decision")
    .column("rule_id")
    .where(sql.ref("rule_id"), "is not", null)
    .execute();
}
