import { type Kysely, sql } from "kysely";

/**
 * One table for all that is counted, in the place of the failures to sign in; the browsers that an account was signed in
 * to; and when a withdrawal becomes visible that is not to show its moment.
 */
export async function up(db: Kysely<unknown>) {
  await db.schema.dropTable("sign_in_failure").execute();
  await db.schema
    .createTable("tally")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("count", "bigint", (c) => c.notNull())
    .addColumn("ends_at", "text", (c) => c.notNull())
    .addColumn("next_at", "text")
    .execute();
  await db.schema.createIndex("tally_ends").on("tally").column("ends_at").execute();

  await db.schema
    .createTable("known_browser")
    .addColumn("id_hash", "text", (c) => c.primaryKey())
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id"))
    .addColumn("known_since", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("known_browser_account").on("known_browser").column("account_id").execute();

  await db.schema.alterTable("comment").addColumn("withdrawal_asked_at", "text").execute();
  await db.schema.alterTable("comment").addColumn("take_back_at", "text").execute();
  await db.schema
    .createIndex("comment_take_back")
    .on("comment")
    .column("take_back_at")
    .where(sql.ref("take_back_at"), "is not", null)
    .execute();
}
