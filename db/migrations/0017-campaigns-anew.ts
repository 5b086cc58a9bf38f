import type { Kysely } from "kysely";

interface Tables {
  campaign: { shingle_count: number; is_part: number };
  consultation: { id: string };
  job: { id: string; kind: string; payload: string; due_at: string };
}

/** As the rule before took it: whoever had as many may have had more. */
const sampleSizeBefore = 64;

/**
 * Campaigns are compared in the range that both samples know, so each says whether its first comment has more shingles. What
 * is stored was found by another rule; the campaigns of each consultation are found anew by a job, which this leaves.
 */
export async function up(db: Kysely<Tables>) {
  await db.schema
    .alterTable("campaign")
    .addColumn("is_part", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable("campaign")
    .addColumn("rule", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
  await db
    .updateTable("campaign")
    .set({ is_part: 1 })
    .where("shingle_count", ">=", sampleSizeBefore)
    .execute();
  await db.schema.dropIndex("campaign_consultation").execute();
  await db.schema
    .createIndex("campaign_consultation_rule")
    .on("campaign")
    .columns(["consultation_id", "rule"])
    .execute();
}
