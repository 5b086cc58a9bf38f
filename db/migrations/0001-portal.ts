import { type Kysely, sql } from "kysely";

/** The portal's first tables. Texts, whole numbers and ISO instants only, so that both databases agree. */
export async function up(db: Kysely<unknown>) {
  const oneOf = (column: string, words: string[]) =>
    sql`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`;

  await db.schema
    .createTable("government")
    .addColumn("code", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("languages", "text", (c) => c.notNull())
    .addColumn("time_zone", "text", (c) => c.notNull())
    .addColumn("subscribed_on", "text", (c) => c.notNull())
    .addColumn("subscription_source", "text", (c) => c.notNull())
    .addColumn("authority", "text")
    .addColumn("authority_local_name", "text")
    .addColumn("description_html", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("account")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("password_hash", "text", (c) => c.notNull())
    .addColumn("stakeholder_group", "text", (c) => c.notNull())
    .addColumn("organisation", "text")
    .addColumn("country", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addCheckConstraint("account_group", oneOf("stakeholder_group", groups))
    .execute();

  await db.schema
    .createTable("official")
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("role", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("official_key", ["account_id", "government_code", "role"])
    .addCheckConstraint("official_role", oneOf("role", ["case officer", "moderator", "analyst"]))
    .execute();

  await db.schema
    .createTable("session")
    .addColumn("id_hash", "text", (c) => c.primaryKey())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("session_account").on("session").column("account_id").execute();
  await db.schema.createIndex("session_expires").on("session").column("expires_at").execute();

  await db.schema
    .createTable("sign_in_failure")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("account_key", "text", (c) => c.notNull())
    .addColumn("address_key", "text", (c) => c.notNull())
    .addColumn("failed_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("sign_in_failure_account")
    .on("sign_in_failure")
    .columns(["account_key", "failed_at"])
    .execute();
  await db.schema
    .createIndex("sign_in_failure_address")
    .on("sign_in_failure")
    .columns(["address_key", "failed_at"])
    .execute();

  await db.schema
    .createTable("reference_series")
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("last_number", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("reference_series_key", ["government_code", "year"])
    .execute();

  await db.schema
    .createTable("consultation")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("reference", "text", (c) => c.notNull().unique())
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("summary", "text", (c) => c.notNull())
    .addColumn("authority", "text", (c) => c.notNull())
    .addColumn("time_zone", "text", (c) => c.notNull())
    .addColumn("opens_at", "text", (c) => c.notNull())
    .addColumn("closes_at", "text", (c) => c.notNull())
    .addColumn("stage", "text", (c) => c.notNull())
    .addColumn("moderation", "text", (c) => c.notNull())
    .addColumn("example", "integer", (c) => c.notNull())
    .addColumn("content_key", "text", (c) => c.unique())
    .addColumn("last_comment_number", "integer", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    // Last, since SQLite reads through a long text to get at what stands behind it.
    .addColumn("preamble_html", "text", (c) => c.notNull())
    .addColumn("measure_markdown", "text", (c) => c.notNull())
    .addCheckConstraint("consultation_stage", oneOf("stage", stages))
    .addCheckConstraint("consultation_moderation", oneOf("moderation", ["before", "after"]))
    .addCheckConstraint("consultation_times", sql`opens_at < closes_at`)
    .execute();
  await db.schema
    .createIndex("consultation_government")
    .on("consultation")
    .column("government_code")
    .execute();

  await db.schema
    .createIndex("consultation_public_state")
    .on("consultation")
    .columns(["revision", "opens_at", "closes_at"])
    .execute();

  await db.schema
    .createTable("consultation_event")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("stage", "text", (c) => c.notNull())
    .addColumn("occurred_at", "text", (c) => c.notNull())
    .addColumn("actor_id", "text", (c) => c.references("account.id"))
    .addColumn("note", "text", (c) => c.notNull())
    .addCheckConstraint("consultation_event_stage", oneOf("stage", stages))
    .execute();
  await db.schema
    .createIndex("consultation_event_consultation")
    .on("consultation_event")
    .columns(["consultation_id", "occurred_at"])
    .execute();

  await db.schema
    .createTable("provision")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("anchor", "text", (c) => c.notNull())
    .addColumn("parent_anchor", "text")
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("label", "text", (c) => c.notNull())
    .addColumn("marker", "text", (c) => c.notNull())
    .addColumn("depth", "integer", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .addUniqueConstraint("provision_anchor", ["consultation_id", "anchor"])
    .addCheckConstraint("provision_kind", oneOf("kind", ["heading", "paragraph"]))
    .execute();
  await db.schema
    .createIndex("provision_order")
    .on("provision")
    .columns(["consultation_id", "sort_order"])
    .execute();

  await db.schema
    .createTable("measure_shingle")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("hash", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("measure_shingle_key", ["consultation_id", "hash"])
    .execute();

  await db.schema
    .createTable("draft")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("author_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("draft_of", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addUniqueConstraint("draft_of_author", ["author_id", "consultation_id", "draft_of"])
    .execute();

  await db.schema
    .createTable("comment")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("author_id", "text", (c) => c.references("account.id"))
    .addColumn("parent_id", "text", (c) => c.references("comment.id"))
    .addColumn("root_id", "text", (c) => c.references("comment.id"))
    .addColumn("depth", "integer", (c) => c.notNull())
    .addColumn("author_name", "text")
    .addColumn("organisation", "text")
    .addColumn("stakeholder_group", "text")
    .addColumn("country", "text")
    .addColumn("answers_for", "text")
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("current_version", "integer", (c) => c.notNull())
    .addColumn("published_version", "integer")
    .addColumn("queued_at", "text")
    .addColumn("submitted_at", "text", (c) => c.notNull())
    .addColumn("published_at", "text")
    .addColumn("campaign_id", "text")
    .addColumn("source_id", "text")
    .addUniqueConstraint("comment_number", ["consultation_id", "number"])
    .addUniqueConstraint("comment_source", ["consultation_id", "source_id"])
    .addCheckConstraint("comment_group", oneOf("stakeholder_group", groups))
    .addCheckConstraint("comment_status", oneOf("status", ["held", "published", "returned", "rejected"]))
    .execute();
  await db.schema
    .createIndex("comment_consultation")
    .on("comment")
    .columns(["consultation_id", "submitted_at"])
    .execute();
  await db.schema.createIndex("comment_root").on("comment").column("root_id").execute();
  await db.schema.createIndex("comment_author").on("comment").column("author_id").execute();
  await db.schema
    .createIndex("comment_queue")
    .on("comment")
    .columns(["queued_at", "consultation_id"])
    .execute();
  await db.schema.createIndex("comment_campaign").on("comment").column("campaign_id").execute();

  await db.schema
    .createTable("comment_version")
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("position", "text", (c) => c.notNull())
    .addColumn("remarks", "text", (c) => c.notNull())
    .addColumn("remarks_html", "text", (c) => c.notNull())
    .addColumn("language", "text")
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("submitted_at", "text", (c) => c.notNull())
    .addColumn("draft_id", "text", (c) => c.unique())
    .addPrimaryKeyConstraint("comment_version_key", ["comment_id", "version"])
    .addCheckConstraint("comment_version_position", oneOf("position", positions))
    .execute();

  await db.schema
    .createTable("point")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("provision_id", "text", (c) => c.notNull().references("provision.id"))
    .addColumn("position", "text", (c) => c.notNull())
    .addColumn("reasons", "text", (c) => c.notNull())
    .addColumn("reasons_html", "text", (c) => c.notNull())
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .addForeignKeyConstraint("point_version", ["comment_id", "version"], "comment_version", [
      "comment_id",
      "version",
    ])
    .addUniqueConstraint("point_provision", ["comment_id", "version", "provision_id"])
    .addCheckConstraint("point_position", oneOf("position", positions))
    .execute();
  // All that counting needs, so that it does not read the texts.
  await db.schema
    .createIndex("point_by_provision")
    .on("point")
    .columns(["provision_id", "comment_id", "version", "position"])
    .execute();

  await db.schema
    .createTable("decision")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("moderator_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("ground", "text")
    .addColumn("reason", "text")
    .addColumn("decided_at", "text", (c) => c.notNull())
    .addForeignKeyConstraint("decision_version", ["comment_id", "version"], "comment_version", [
      "comment_id",
      "version",
    ])
    .addCheckConstraint("decision_outcome", oneOf("outcome", ["publish", "return", "reject"]))
    .addCheckConstraint("decision_explained", sql`outcome = 'publish' or reason is not null`)
    .addCheckConstraint("decision_rejected_on_ground", sql`outcome <> 'reject' or ground is not null`)
    .execute();
  await db.schema
    .createIndex("decision_comment")
    .on("decision")
    .columns(["comment_id", "decided_at"])
    .execute();

  await db.schema
    .createTable("campaign")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("first_comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("shingle_count", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("campaign_consultation").on("campaign").column("consultation_id").execute();

  await db.schema
    .createTable("campaign_shingle")
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("hash", "bigint", (c) => c.notNull())
    .addColumn("campaign_id", "text", (c) => c.notNull().references("campaign.id"))
    .addPrimaryKeyConstraint("campaign_shingle_key", ["consultation_id", "hash", "campaign_id"])
    .execute();
}

const groups = ["private sector", "academia", "civil society", "public body", "individual"];
const stages = ["draft", "announced", "under review", "decided", "withdrawn"];
const positions = ["support", "support with changes", "oppose", "no position"];
