import { type Kysely, sql } from "kysely";

/** Offices with administrators and a record of each change, one-time codes, and sessions that know when they began. */
export async function up(db: Kysely<unknown>) {
  await remakeOfficials(db);
  await addChangesAndCodes(db);
  await remakeSessions(db);
  await db.schema.alterTable("account").addColumn("signed_up_again_at", "text").execute();
}

const roles = ["case officer", "moderator", "analyst", "confidential reader", "administrator"];
const isRole = sql`role in (${sql.join(roles.map((role) => sql.lit(role)))})`;

/** With those who appoint the others. */
async function remakeOfficials(db: Kysely<unknown>) {
  await db.schema
    .createTable("official_appointed")
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("role", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("official_appointed_key", ["account_id", "government_code", "role"])
    .addCheckConstraint("official_appointed_role", isRole)
    .execute();
  await sql`insert into official_appointed (account_id, government_code, role)
    select account_id, government_code, role from official`.execute(db);
  await db.schema.dropTable("official").execute();
  await db.schema.alterTable("official_appointed").renameTo("official").execute();
  await db.schema
    .createIndex("official_government")
    .on("official")
    .columns(["government_code", "role"])
    .execute();
}

async function addChangesAndCodes(db: Kysely<unknown>) {
  await db.schema
    .createTable("office_change")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("change", "text", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("changed_by", "text", (c) => c.references("account.id"))
    .addColumn("reason", "text")
    .addCheckConstraint("office_change_role", isRole)
    .addCheckConstraint("office_change_change", sql`change in ('given', 'taken')`)
    .execute();
  await db.schema
    .createIndex("office_change_government")
    .on("office_change")
    .columns(["government_code", "changed_at"])
    .execute();

  await db.schema
    .createTable("office_code")
    .addColumn("account_id", "text", (c) => c.primaryKey().references("account.id"))
    .addColumn("code_hash", "text", (c) => c.notNull().unique())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();
}

/**
 * How long a session lasts follows from when it began and was last used. Those that are there last as long as they
 * would have: they were begun, or renewed, thirty days before they were to end.
 */
async function remakeSessions(db: Kysely<unknown>) {
  await db.schema.dropIndex("session_account").execute();
  await db.schema.dropIndex("session_expires").execute();
  await db.schema.alterTable("session").renameTo("session_expiring").execute();
  await db.schema
    .createTable("session")
    .addColumn("id_hash", "text", (c) => c.notNull())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("last_seen_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("session_begun_key", ["id_hash"])
    .execute();
  const sessions = await sql<Expiring>`select id_hash, account_id, expires_at from session_expiring`.execute(
    db,
  );
  for (const { id_hash, account_id, expires_at } of sessions.rows) {
    const began = new Date(Date.parse(expires_at) - thirtyDays).toISOString();
    await sql`insert into session (id_hash, account_id, created_at, last_seen_at)
      values (${id_hash}, ${account_id}, ${began}, ${began})`.execute(db);
  }
  await db.schema.dropTable("session_expiring").execute();
  await db.schema.createIndex("session_account").on("session").column("account_id").execute();
  await db.schema.createIndex("session_created").on("session").column("created_at").execute();
}

interface Expiring {
  id_hash: string;
  account_id: string;
  expires_at: string;
}

const thirtyDays = 30 * 24 * 60 * 60_000;
