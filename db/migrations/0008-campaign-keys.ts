import { type Kysely, sql } from "kysely";

/**
 * A campaign holds its sample itself, and is looked up by a few hashes of it. Those that are there already keep all of
 * them as keys, and are found as before.
 */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("campaign")
    .addColumn("sample", "text", (c) => c.notNull().defaultTo("[]"))
    .execute();
  await sql`
    update campaign set sample = stored.sample
    from (
      select campaign_id, '[' || string_agg(cast(hash as text), ',') || ']' as sample
      from campaign_shingle
      group by campaign_id
    ) as stored
    where stored.campaign_id = campaign.id`.execute(db);
  await db.schema.alterTable("campaign_shingle").renameTo("campaign_key").execute();
}
