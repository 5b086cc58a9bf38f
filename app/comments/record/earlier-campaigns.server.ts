import type { Db } from "#db/schema.ts";

/** Campaigns whose keys stand as earlier releases store them. */
export const selectEarlier = (db: Db) => db.selectFrom("campaign").where("ordinal", "is", null);

export async function isAnyKeyEarlier(db: Db) {
  return (await selectEarlier(db).select("id").limit(1).executeTakeFirst()) !== undefined;
}
