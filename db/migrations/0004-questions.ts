import { type Kysely, sql } from "kysely";

/** What an authority asks in a consultation, what was answered, and whether one may comment without an account. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("consultation")
    .addColumn("at_risk", "integer", (c) => c.notNull().defaultTo(0))
    .execute();

  await db.schema
    .createTable("question")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("hint", "text", (c) => c.notNull())
    .addColumn("options", "text", (c) => c.notNull())
    .addColumn("scale_from", "integer")
    .addColumn("scale_to", "integer")
    .addColumn("from_label", "text", (c) => c.notNull())
    .addColumn("to_label", "text", (c) => c.notNull())
    .addColumn("unit", "text", (c) => c.notNull())
    .addColumn("minimum", "double precision")
    .addColumn("maximum", "double precision")
    .addColumn("required", "integer", (c) => c.notNull())
    .addColumn("groups", "text", (c) => c.notNull())
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .addUniqueConstraint("question_key", ["consultation_id", "key"])
    .addCheckConstraint("question_kind", sql`kind in ('open', 'single', 'multiple', 'scale', 'number')`)
    .execute();

  await db.schema
    .createTable("answer")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("question_id", "text", (c) => c.notNull().references("question.id"))
    .addColumn("choice", "text")
    .addColumn("number", "double precision")
    .addColumn("upper", "double precision")
    .addColumn("text", "text")
    .addColumn("text_html", "text")
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .addForeignKeyConstraint("answer_version", ["comment_id", "version"], "comment_version", [
      "comment_id",
      "version",
    ])
    .execute();
  await db.schema.createIndex("answer_comment").on("answer").columns(["comment_id", "version"]).execute();
  // All that counting choices needs, so that it does not read the texts.
  await db.schema
    .createIndex("answer_by_question")
    .on("answer")
    .columns(["question_id", "choice", "comment_id", "version"])
    .execute();
}
