import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";

/** What was argued: passages of public comments, the key points that they make, and themes over those. */
export async function up(db: Kysely<unknown>) {
  await createBuilds(db);
  await createThemes(db);
  await createPassages(db);
  await createKeyPoints(db);
}

const ofConsultation = (c: ColumnDefinitionBuilder) => c.notNull().references("consultation.id");
const isPosition = sql`position in ('support', 'support with changes', 'oppose', 'no position')`;

async function createBuilds(db: Kysely<unknown>) {
  await db.schema
    .createTable("digest_build")
    .addColumn("consultation_id", "text", ofConsultation)
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("made_on", "text", (c) => c.notNull())
    .addColumn("event_number", "integer", (c) => c.notNull())
    .addColumn("comments", "integer", (c) => c.notNull())
    .addColumn("built_on", "integer", (c) => c.notNull())
    .addColumn("frozen", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("digest_build_key", ["consultation_id", "number"])
    .execute();
  await db.schema
    .createTable("digest_progress")
    .addColumn("consultation_id", "text", (c) => c.primaryKey().references("consultation.id"))
    .addColumn("event_number", "integer", (c) => c.notNull())
    .addColumn("build_number", "integer")
    .addColumn("waits", "integer", (c) => c.notNull())
    .execute();
}

async function createThemes(db: Kysely<unknown>) {
  await db.schema
    .createTable("theme")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", ofConsultation)
    .addColumn("build_number", "integer", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("named_by", "text", (c) => c.notNull().check(sql`named_by in ('method', 'official')`))
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("theme_consultation").on("theme").column("consultation_id").execute();
}

async function createPassages(db: Kysely<unknown>) {
  await db.schema
    .createTable("passage")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", ofConsultation)
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("part", "text", (c) =>
      c.notNull().check(sql`part in ('remarks', 'point', 'answer', 'technical', 'human_rights')`),
    )
    .addColumn("part_key", "text", (c) => c.notNull())
    .addColumn("provision_id", "text", (c) => c.references("provision.id"))
    .addColumn("position", "text", (c) => c.check(isPosition))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("starts_at", "integer", (c) => c.notNull())
    .addColumn("ends_at", "integer", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("why", "text")
    .addColumn("is_ask", "integer", (c) => c.notNull().check(sql`is_ask in (0, 1)`))
    .addColumn("build_number", "integer")
    .execute();
  await db.schema.createIndex("passage_comment").on("passage").column("comment_id").execute();
  await db.schema
    .createIndex("passage_build")
    .on("passage")
    .columns(["consultation_id", "build_number"])
    .execute();
}

async function createKeyPoints(db: Kysely<unknown>) {
  await db.schema
    .createTable("key_point")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", ofConsultation)
    .addColumn("build_number", "integer", (c) => c.notNull())
    .addColumn("theme_id", "text", (c) => c.references("theme.id"))
    .addColumn("position", "text", (c) => c.check(isPosition))
    .addColumn("provision_id", "text", (c) => c.references("provision.id"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("quote_passage_id", "text", (c) => c.references("passage.id").onDelete("set null"))
    .addColumn("weights", "text", (c) => c.notNull())
    .addColumn("joined_as", "text")
    .execute();
  await db.schema.createIndex("key_point_consultation").on("key_point").column("consultation_id").execute();
  // Without it each passage that goes would have all key points read.
  await db.schema.createIndex("key_point_quote").on("key_point").column("quote_passage_id").execute();

  await db.schema
    .createTable("key_point_passage")
    .addColumn("key_point_id", "text", (c) => c.notNull().references("key_point.id").onDelete("cascade"))
    .addColumn("passage_id", "text", (c) => c.notNull().references("passage.id").onDelete("cascade"))
    .addColumn("nearness", "integer", (c) => c.notNull())
    .addColumn("made_by", "text", (c) => c.notNull().check(sql`made_by in ('method', 'official')`))
    .addPrimaryKeyConstraint("key_point_passage_key", ["key_point_id", "passage_id"])
    .execute();
  await db.schema
    .createIndex("key_point_passage_passage")
    .on("key_point_passage")
    .column("passage_id")
    .execute();
}
