import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * What campaigns are looked up by, as two numbers a row in place of two ids and a number: a fifth of the room, and of the pages that one
 * more comment writes to. Those that are there are brought over by work (bring-keys-over.server.ts).
 */
export async function up(db: Kysely<unknown>) {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await db.schema.alterTable("campaign").addColumn("ordinal", "bigint").execute();
  await db.schema.createIndex("campaign_ordinal").on("campaign").column("ordinal").execute();
  const table = db.schema
    .createTable("campaign_by_hash")
    .addColumn("hash", "bigint", (c) => c.notNull())
    .addColumn("ordinal", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("campaign_by_hash_key", ["hash", "ordinal"]);
  // In SQLite the rows are then the index itself.
  await (isPostgres ? table : table.modifyEnd(sql`without rowid`)).execute();
}
