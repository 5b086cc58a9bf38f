import { isAmong } from "#db/among.server.ts";
import type { Db } from "#db/schema.ts";
import { type SoughtKeys, selectBegun } from "./sought-keys.server.ts";

/** As findKeys, of what stands as earlier releases store it, and is not brought over yet. */
export async function findEarlierKeys(db: Db, { consultation_id, hashes, begun }: SoughtKeys) {
  const keys = db
    .selectFrom("campaign_key")
    .select(["hash", "campaign_id"])
    .where("consultation_id", "=", consultation_id)
    .where(isAmong(db, "hash", hashes));
  const wanted = begun
    ? keys.where(({ exists }) => exists(selectBegun(db, "campaign_key.campaign_id", begun)))
    : keys;
  return wanted.execute();
}

/** As forgetKeys, of the same; gives which they were. */
export async function forgetEarlierKeys(
  db: Db,
  consultationId: string,
  campaign: { id: string; hashes: readonly number[] },
) {
  const rows = await db
    .deleteFrom("campaign_key")
    .where("consultation_id", "=", consultationId)
    .where(isAmong(db, "hash", campaign.hashes))
    .where("campaign_id", "=", campaign.id)
    .returning("hash")
    .execute();
  return rows.map(({ hash }) => hash);
}
