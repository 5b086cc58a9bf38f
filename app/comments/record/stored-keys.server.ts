import { hash as hashed, randomInt } from "node:crypto";
import { isAmong } from "#db/among.server.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import type { Db } from "#db/schema.ts";
import { findEarlierKeys, forgetEarlierKeys } from "./earlier-keys.server.ts";
import { type SoughtKeys, selectBegun } from "./sought-keys.server.ts";

/** Hashes are below this number, and so are ordinals. */
const circle = 2 ** 48;

/** By which its keys name a campaign: nobody counts, so nobody waits for who counts. Hardly ever do two have the same. */
export const newOrdinal = () => randomInt(circle - 1);

/** The hashes among these that campaigns of the consultation have as a key, each with the id of one that has it. */
export async function findKeys(db: Db, sought: SoughtKeys) {
  if (sought.hashes.length === 0) return [];
  return [...(await findByHash(db, sought)), ...(await findEarlierKeys(db, sought))];
}

async function findByHash(db: Db, { consultation_id, hashes, begun }: SoughtKeys) {
  const { keyOf, hashOf } = keysIn(consultation_id);
  const keys = db
    .selectFrom("campaign_by_hash as key")
    // In this order: SQLite would begin with all campaigns of the consultation.
    .crossJoin("campaign")
    .select(["key.hash", "campaign.id", "campaign.consultation_id"])
    .whereRef("campaign.ordinal", "=", "key.ordinal")
    .where(isAmong(db, "key.hash", hashes.map(keyOf)));
  const wanted = begun ? keys.where(({ exists }) => exists(selectBegun(db, "campaign.id", begun))) : keys;
  const rows = await wanted.execute();
  return rows
    .filter((row) => row.consultation_id === consultation_id)
    .map(({ hash, id }) => ({ hash: hashOf(hash), campaign_id: id }));
}

/** Stores what campaigns are looked up by. In the caller's transaction. */
export async function storeKeys(
  db: Db,
  consultationId: string,
  campaigns: readonly { ordinal: number; hashes: readonly number[] }[],
) {
  const { keyOf } = keysIn(consultationId);
  const rows = campaigns.flatMap(({ ordinal, hashes }) =>
    hashes.map((hash) => ({ hash: keyOf(hash), ordinal })),
  );
  // In the order of the index, so that its pages are looked up one after another.
  await insertRows(
    db,
    "campaign_by_hash",
    rows.sort((one, other) => one.hash - other.hash),
  );
}

/** Forgets what a campaign is looked up by: some of these hashes. In the caller's transaction. */
export async function forgetKeys(
  db: Db,
  consultationId: string,
  campaign: { id: string; ordinal: number | null; hashes: readonly number[] },
) {
  const { keyOf } = keysIn(consultationId);
  await db
    .deleteFrom("campaign_by_hash")
    .where(isAmong(db, "hash", campaign.hashes.map(keyOf)))
    .where("ordinal", "=", campaign.ordinal)
    .execute();
  await forgetEarlierKeys(db, consultationId, campaign);
}

/**
 * The numbers under which the hashes of a consultation stand: each moved on by a number of the consultation's own, so that no id
 * stands beside them, and the same letter to two consultations is looked up in each by itself.
 */
function keysIn(consultationId: string) {
  const moved = Number.parseInt(hashed("sha256", consultationId).slice(0, 12), 16);
  return {
    keyOf: (hash: number) => (hash + moved) % circle,
    hashOf: (key: number) => (key - moved + circle) % circle,
  };
}
