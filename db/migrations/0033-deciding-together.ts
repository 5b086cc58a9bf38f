import { type Kysely, sql } from "kysely";

/** One act on many comments, rules that letters of a campaign follow, decisions by two people, and what was undone. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("moderation_setting")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("settings", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("moderation_setting_government")
    .on("moderation_setting")
    .columns(["government_code", "changed_at"])
    .execute();
  await db.schema
    .createTable("decision_act")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("moderator_id", "text", (c) => c.notNull().references("account.id"))
    // No reference: campaigns are found anew, and the act stays what it was.
    .addColumn("campaign_id", "text")
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("ground", "text")
    .addColumn("reason", "text")
    .addColumn("left_out", "text", (c) => c.notNull().defaultTo("[]"))
    .addColumn("acted_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("decision_act_consultation")
    .on("decision_act")
    .columns(["consultation_id", "acted_at"])
    .execute();
  await db.schema
    .createTable("campaign_rule")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("act_id", "text", (c) => c.notNull().references("decision_act.id"))
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("campaign_id", "text", (c) => c.notNull())
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("ended_at", "text")
    .addColumn("ended_by", "text", (c) => c.references("account.id"))
    .execute();
  for (const [column, table] of [
    ["act_id", "decision_act.id"],
    ["rule_id", "campaign_rule.id"],
  ] as const)
    await db.schema
      .alterTable("decision")
      .addColumn(column, "text", (c) => c.references(table))
      .execute();
  for (const [column, type] of [
    ["status_before", "text"],
    ["queued_before", "text"],
    ["published_before", "integer"],
  ] as const)
    await db.schema.alterTable("decision").addColumn(column, type).execute();
  await db.schema.createIndex("decision_of_act").on("decision").column("act_id").execute();
  await db.schema
    .createTable("decision_undone")
    .addColumn("decision_id", "text", (c) => c.primaryKey().references("decision.id"))
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("undone_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("decision_proposal")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("act_id", "text", (c) => c.references("decision_act.id"))
    .addColumn("moderator_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("ground", "text")
    .addColumn("reason", "text")
    .addColumn("earlier", "text")
    .addColumn("proposed_at", "text", (c) => c.notNull())
    .addColumn("answer", "text", (c) => c.check(sql`answer in ('confirmed', 'returned', 'retracted')`))
    .addColumn("answered_by", "text", (c) => c.references("account.id"))
    .addColumn("answered_at", "text")
    .addColumn("answer_reason", "text")
    .addColumn("decision_id", "text", (c) => c.references("decision.id"))
    .execute();
  await db.schema
    .createIndex("decision_proposal_comment")
    .on("decision_proposal")
    .columns(["comment_id", "proposed_at"])
    .execute();
  await db.schema.createIndex("decision_proposal_act").on("decision_proposal").column("act_id").execute();
}
