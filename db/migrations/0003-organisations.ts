import { type Kysely, sql } from "kysely";

/** Organisations with their members and invitations, for whom a comment is sent, and endorsements. */
export async function up(db: Kysely<unknown>) {
  const oneOf = (column: string, words: string[]) =>
    sql`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`;

  await db.schema
    .createTable("organisation")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("country", "text", (c) => c.notNull())
    .addColumn("stakeholder_group", "text", (c) => c.notNull())
    .addColumn("website", "text")
    .addColumn("register", "text")
    .addColumn("register_number", "text")
    .addColumn("description", "text")
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("created_by", "text", (c) => c.notNull().references("account.id"))
    .addCheckConstraint("organisation_group", oneOf("stakeholder_group", groups))
    .addCheckConstraint("organisation_register", sql`(register is null) = (register_number is null)`)
    .execute();
  await db.schema.createIndex("organisation_public_state").on("organisation").columns(["revision"]).execute();

  await db.schema
    .createTable("membership")
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("joined_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("membership_key", ["organisation_id", "account_id"])
    .addCheckConstraint("membership_role", oneOf("role", roles))
    .execute();
  await db.schema.createIndex("membership_account").on("membership").column("account_id").execute();

  await db.schema
    .createTable("organisation_invitation")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("invited_by", "text", (c) => c.notNull().references("account.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("accepted_at", "text")
    .addColumn("accepted_by", "text", (c) => c.references("account.id"))
    .addColumn("declined_at", "text")
    .addColumn("revoked_at", "text")
    .addCheckConstraint("organisation_invitation_role", oneOf("role", roles))
    .addCheckConstraint(
      "organisation_invitation_accepted",
      sql`(accepted_at is null) = (accepted_by is null)`,
    )
    .execute();
  await db.schema
    .createIndex("organisation_invitation_organisation")
    .on("organisation_invitation")
    .columns(["organisation_id", "email"])
    .execute();
  await db.schema
    .createIndex("organisation_invitation_email")
    .on("organisation_invitation")
    .column("email")
    .execute();

  await db.schema
    .alterTable("comment")
    .addColumn("organisation_id", "text", (c) => c.references("organisation.id"))
    .execute();
  await db.schema
    .createIndex("comment_organisation")
    .on("comment")
    .columns(["organisation_id", "submitted_at"])
    .execute();

  await db.schema
    .createTable("endorsement")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("comment_id", "text", (c) => c.notNull().references("comment.id"))
    .addColumn("comment_version", "integer", (c) => c.notNull())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("organisation_id", "text", (c) => c.references("organisation.id"))
    .addColumn("name", "text")
    .addColumn("organisation", "text")
    .addColumn("stakeholder_group", "text", (c) => c.notNull())
    .addColumn("country", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("withdrawn_at", "text")
    .addCheckConstraint("endorsement_group", oneOf("stakeholder_group", groups))
    .addCheckConstraint("endorsement_signed", sql`name is not null or organisation is not null`)
    .execute();
  await db.schema
    .createIndex("endorsement_comment")
    .on("endorsement")
    .columns(["comment_id", "created_at"])
    .execute();
  await db.schema.createIndex("endorsement_account").on("endorsement").column("account_id").execute();
  await db.schema
    .createIndex("endorsement_organisation")
    .on("endorsement")
    .columns(["organisation_id", "created_at"])
    .execute();
  // One in force for each person who speaks for themselves, and one for each organisation.
  await sql`create unique index endorsement_of_person on endorsement (comment_id, account_id)
    where organisation_id is null and withdrawn_at is null`.execute(db);
  await sql`create unique index endorsement_of_organisation on endorsement (comment_id, organisation_id)
    where organisation_id is not null and withdrawn_at is null`.execute(db);
}

const groups = ["private sector", "academia", "civil society", "public body", "individual"];
const roles = ["drafter", "approver", "administrator"];
