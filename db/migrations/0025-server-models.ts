import { type Kysely, sql } from "kysely";

/** A server with models, whether a consultation uses it, and what came of that. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("model_server")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("embedding_model", "text")
    .addColumn("chat_model", "text")
    .execute();
  await db.schema
    .createTable("model_use")
    .addColumn("consultation_id", "text", (c) => c.primaryKey().references("consultation.id"))
    .addColumn("is_on", "integer", (c) => c.notNull().check(sql`is_on in (0, 1)`))
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("set_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("set_at", "text", (c) => c.notNull())
    .addColumn("sent_at", "text")
    .addColumn("failure", "text")
    .addColumn("failed_at", "text")
    .addColumn("retry_at", "text")
    .execute();
  await db.schema
    .createTable("passage_embedding")
    .addColumn("passage_id", "text", (c) => c.primaryKey().references("passage.id").onDelete("cascade"))
    .addColumn("model", "text", (c) => c.notNull())
    .addColumn("vector", "text", (c) => c.notNull())
    .execute();
  await createProposals(db);
  await db.schema.alterTable("theme").addColumn("machine_name", "text").execute();
  for (const [column, empty] of [
    ["joined_from", ""],
    ["joined_by", "[]"],
  ] as const)
    await db.schema
      .alterTable("digest_progress")
      .addColumn(column, "text", (c) => c.notNull().defaultTo(empty))
      .execute();
}

async function createProposals(db: Kysely<unknown>) {
  await db.schema
    .createTable("model_proposal")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("theme_id", "text", (c) => c.references("theme.id").onDelete("cascade"))
    .addColumn("key_point_id", "text", (c) => c.references("key_point.id").onDelete("cascade"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("asked_of", "text", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("model", "text", (c) => c.notNull())
    .addColumn("made_at", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) =>
      c.notNull().check(sql`state in ('offered', 'accepted', 'refused', 'discarded')`),
    )
    .addColumn("why", "text")
    .addColumn("words", "text")
    .addColumn("former", "text")
    .addColumn("citations", "integer", (c) => c.notNull())
    .addColumn("decided_by", "text", (c) => c.references("account.id"))
    .addColumn("decided_at", "text")
    .addCheckConstraint("model_proposal_about", sql`(theme_id is null) <> (key_point_id is null)`)
    .execute();
  for (const column of ["consultation_id", "theme_id", "key_point_id"])
    await db.schema.createIndex(`model_proposal_${column}`).on("model_proposal").column(column).execute();
  await db.schema
    .createTable("model_citation")
    .addColumn("proposal_id", "text", (c) => c.notNull().references("model_proposal.id").onDelete("cascade"))
    .addColumn("passage_id", "text", (c) => c.notNull().references("passage.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("model_citation_key", ["proposal_id", "passage_id"])
    .execute();
  await db.schema.createIndex("model_citation_passage").on("model_citation").column("passage_id").execute();
}
