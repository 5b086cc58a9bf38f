import { type Kysely, sql } from "kysely";

/**
 * What a whole comment needs: data keys and sealed texts, structured inputs, attachments, owners who are no account,
 * withdrawal, and drafts that several people work on.
 */
export async function up(db: Kysely<unknown>) {
  await addDataKeys(db);
  await addToComments(db);
  await addInputs(db);
  await addAttachments(db);
  await remakeDrafts(db);
  await remakeOfficials(db);
  await addLooksAndRequests(db);
}

async function addDataKeys(db: Kysely<unknown>) {
  await db.schema
    .createTable("data_key")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("wrapped", "text", (c) => c.notNull())
    .addColumn("operator_key_id", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("data_key_operator").on("data_key").column("operator_key_id").execute();
}

async function addToComments(db: Kysely<unknown>) {
  const comment = db.schema.alterTable("comment");
  await comment.addColumn("owner", "text").execute();
  await comment.addColumn("attribution", "text", (c) => c.notNull().defaultTo("named")).execute();
  await comment.addColumn("attribution_reason", "text").execute();
  await comment.addColumn("withdrawn_at", "text").execute();
  await comment.addColumn("publish_at", "text").execute();
  await comment.addColumn("data_key_id", "text", (c) => c.references("data_key.id")).execute();
  await db.schema.createIndex("comment_owner").on("comment").columns(["owner", "submitted_at"]).execute();
  await db.schema.createIndex("comment_publish_at").on("comment").column("publish_at").execute();
  await sql`update comment set owner = 'account:' || author_id where author_id is not null`.execute(db);

  const version = db.schema.alterTable("comment_version");
  await version.addColumn("answers", "text", (c) => c.notNull().defaultTo("{}")).execute();
  await version.addColumn("commitment", "text").execute();
  await version.addColumn("sealed", "text").execute();
  await db.schema.alterTable("point").addColumn("wording", "text").execute();
  await db.schema
    .createTable("confidential_part")
    .addColumn("comment_id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("ground", "text", (c) => c.notNull())
    .addColumn("summary", "text")
    .addPrimaryKeyConstraint("confidential_part_key", ["comment_id", "version", "sort_order"])
    .addForeignKeyConstraint("confidential_part_version", ["comment_id", "version"], "comment_version", [
      "comment_id",
      "version",
    ])
    .addCheckConstraint("confidential_part_kind", sql`kind in ('text', 'attachment')`)
    .execute();
}

async function addInputs(db: Kysely<unknown>) {
  for (const table of ["technical_input", "human_rights_input"]) {
    await db.schema
      .createTable(table)
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("comment_id", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addColumn("provision_id", "text", (c) => c.references("provision.id"))
      .addColumn("fields", "text", (c) => c.notNull())
      .addColumn("sort_order", "integer", (c) => c.notNull())
      .addForeignKeyConstraint(`${table}_version`, ["comment_id", "version"], "comment_version", [
        "comment_id",
        "version",
      ])
      .execute();
    await db.schema.createIndex(`${table}_comment`).on(table).columns(["comment_id", "version"]).execute();
  }
}

async function addAttachments(db: Kysely<unknown>) {
  await db.schema
    .createTable("attachment")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("owner", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("file_key", "text", (c) => c.notNull())
    .addColumn("scan", "text", (c) => c.notNull())
    .addColumn("data_key_id", "text", (c) => c.notNull().references("data_key.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("details", "text", (c) => c.notNull())
    .addCheckConstraint("attachment_scan", sql`scan in ('clean', 'not scanned', 'waiting', 'infected')`)
    .execute();
  await db.schema.createIndex("attachment_owner").on("attachment").column("owner").execute();
  await db.schema.createIndex("attachment_scan_state").on("attachment").column("scan").execute();
  await db.schema
    .createTable("version_attachment")
    .addColumn("comment_id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("attachment_id", "text", (c) => c.notNull().references("attachment.id"))
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .addColumn("confidential", "integer", (c) => c.notNull())
    .addColumn("name", "text")
    .addColumn("size", "integer")
    .addColumn("sha256", "text")
    .addColumn("ground", "text")
    .addColumn("summary", "text")
    .addColumn("text", "text")
    .addPrimaryKeyConstraint("version_attachment_key", ["comment_id", "version", "attachment_id"])
    .addForeignKeyConstraint("version_attachment_version", ["comment_id", "version"], "comment_version", [
      "comment_id",
      "version",
    ])
    .execute();
  await db.schema
    .createIndex("version_attachment_attachment")
    .on("version_attachment")
    .column("attachment_id")
    .execute();
}

interface OldDraft {
  id: string;
  consultation_id: string;
  author_id: string;
  draft_of: string;
  content: string;
  revision: number;
  updated_at: string;
}

/** A draft may belong to an organisation or to someone without an account, and may be sealed. */
async function remakeDrafts(db: Kysely<unknown>) {
  await db.schema
    .createTable("draft_of_owner")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("consultation_id", "text", (c) => c.notNull().references("consultation.id"))
    .addColumn("owner", "text", (c) => c.notNull())
    .addColumn("draft_of", "text", (c) => c.notNull())
    .addColumn("data_key_id", "text", (c) => c.references("data_key.id"))
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addUniqueConstraint("draft_of_its_owner", ["owner", "consultation_id", "draft_of"])
    .execute();
  const tables = db.withTables<{ draft: OldDraft; draft_of_owner: Record<string, unknown> }>();
  for (const { author_id, content, ...draft } of await tables.selectFrom("draft").selectAll().execute())
    await tables
      .insertInto("draft_of_owner")
      .values({ ...draft, owner: `account:${author_id}`, data_key_id: null, content: wholeContent(content) })
      .execute();
  await db.schema.dropTable("draft").execute();
  await db.schema.alterTable("draft_of_owner").renameTo("draft").execute();

  await db.schema
    .createTable("draft_version")
    .addColumn("draft_id", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("part", "text", (c) => c.notNull())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("saved_at", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("draft_version_key", ["draft_id", "revision"])
    .execute();
  await db.schema
    .createTable("draft_hold")
    .addColumn("draft_id", "text", (c) => c.notNull())
    .addColumn("part", "text", (c) => c.notNull())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("held_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("draft_hold_key", ["draft_id", "part"])
    .execute();
}

/** A draft of the first form: what it lacks is read as left out; when each part was changed now stands in one place. */
function wholeContent(text: string) {
  const { position, remarks, changed, points } = JSON.parse(text);
  const moments: Record<string, number> = { overall: changed };
  for (const point of points) moments[`point:${point.anchor}`] = point.changed;
  return JSON.stringify({
    position,
    remarks,
    points: points.map((point: { anchor: string; position: string; reasons: string }) => ({
      anchor: point.anchor,
      position: point.position,
      reasons: point.reasons,
      wording: "",
    })),
    changed: moments,
  });
}

/** With the right to read what is confidential, which no other role brings along. */
async function remakeOfficials(db: Kysely<unknown>) {
  const roles = ["case officer", "moderator", "analyst", "confidential reader"];
  await db.schema
    .createTable("official_in_office")
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("role", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("official_in_office_key", ["account_id", "government_code", "role"])
    .addCheckConstraint(
      "official_in_office_role",
      sql`role in (${sql.join(roles.map((role) => sql.lit(role)))})`,
    )
    .execute();
  await sql`insert into official_in_office (account_id, government_code, role) select account_id, government_code, role from official`.execute(
    db,
  );
  await db.schema.dropTable("official").execute();
  await db.schema.alterTable("official_in_office").renameTo("official").execute();
}

async function addLooksAndRequests(db: Kysely<unknown>) {
  await db.schema
    .createTable("confidential_look")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("attachment_id", "text", (c) => c.references("attachment.id"))
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("looked_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("confidential_look_comment")
    .on("confidential_look")
    .columns(["comment_id", "looked_at"])
    .execute();
  await db.schema
    .createTable("withdrawal_request")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("requested_at", "text", (c) => c.notNull())
    .addColumn("decided_at", "text")
    .addColumn("decided_by", "text", (c) => c.references("account.id"))
    .addColumn("granted", "integer")
    .addColumn("answer", "text")
    .execute();
  await db.schema
    .createIndex("withdrawal_request_comment")
    .on("withdrawal_request")
    .column("comment_id")
    .execute();
}
