import { type Kysely, sql } from "kysely";

/**
 * Comments that may themselves release controlled technical data, and the officers who alone read them; and how a comment
 * that is set aside for now stands again once that ends.
 */
export async function up(db: Kysely<unknown>) {
  await remakeOffices(db);
  await db.schema
    .alterTable("comment")
    .addColumn("set_aside", "text", (c) => c.check(sql`set_aside in ('technology', 'disowned')`))
    .execute();
  await db.schema.alterTable("comment").addColumn("stood", "text").execute();
  await addHolds(db);
}

async function addHolds(db: Kysely<unknown>) {
  await db.schema
    .createTable("technology_hold")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("cause", "text", (c) =>
      c.notNull().check(sql`cause in ('author says yes', 'author is not sure', 'moderator')`),
    )
    .addColumn("held_by", "text", (c) => c.references("account.id"))
    .addColumn("reason", "text")
    .addColumn("held_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("technology_hold_comment").on("technology_hold").column("comment_id").execute();
  await db.schema
    .createTable("technology_decision")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("hold_id", "text", (c) => c.notNull().references("technology_hold.id"))
    .addColumn("outcome", "text", (c) => c.notNull().check(sql`outcome in ('release', 'keep')`))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("decided_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("decided_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("technology_decision_hold")
    .on("technology_decision")
    .column("hold_id")
    .execute();
}

const roles = [
  "case officer",
  "moderator",
  "analyst",
  "confidential reader",
  "technology officer",
  "administrator",
];
const isRole = sql`role in (${sql.join(roles.map((role) => sql.lit(role)))})`;

/** With technology officers. */
async function remakeOffices(db: Kysely<unknown>) {
  await db.schema
    .createTable("official_with_officers")
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("role", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("official_with_officers_key", ["account_id", "government_code", "role"])
    .addCheckConstraint("official_with_officers_role", isRole)
    .execute();
  await sql`insert into official_with_officers (account_id, government_code, role)
    select account_id, government_code, role from official`.execute(db);
  await db.schema.dropTable("official").execute();
  await db.schema.alterTable("official_with_officers").renameTo("official").execute();
  await db.schema
    .createIndex("official_government")
    .on("official")
    .columns(["government_code", "role"])
    .execute();

  await db.schema
    .createTable("office_change_of_officers")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("government_code", "text", (c) => c.notNull().references("government.code"))
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("change", "text", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addColumn("changed_by", "text", (c) => c.references("account.id"))
    .addColumn("reason", "text")
    .addCheckConstraint("office_change_of_officers_role", isRole)
    .addCheckConstraint("office_change_of_officers_change", sql`change in ('given', 'taken')`)
    .execute();
  await sql`insert into office_change_of_officers
    (id, account_id, government_code, role, change, changed_at, changed_by, reason)
    select id, account_id, government_code, role, change, changed_at, changed_by, reason from office_change`.execute(
    db,
  );
  await db.schema.dropTable("office_change").execute();
  await db.schema.alterTable("office_change_of_officers").renameTo("office_change").execute();
  await db.schema
    .createIndex("office_change_government")
    .on("office_change")
    .columns(["government_code", "changed_at"])
    .execute();
}
