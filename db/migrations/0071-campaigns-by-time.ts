import type { Kysely } from "kysely";

/**
 * What campaigns are looked up by, as it was stored last: a row for all that a transaction stores, until work has put it in the order of the
 * index (put-keys-in-place.server.ts), in which each would be written to another page. An earlier release that runs beside does not look here.
 */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable("campaign_by_time")
    .addColumn("consultation_id", "text", (c) => c.notNull())
    .addColumn("place", "bigint", (c) => c.notNull())
    .addColumn("keys", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("campaign_by_time_key", ["consultation_id", "place"])
    .execute();
}
