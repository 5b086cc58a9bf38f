import { hash as hashed, randomInt } from "node:crypto";
import { isAmong } from "#db/among.server.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import type { Db } from "#db/schema.ts";
import { findEarlierKeys, forgetEarlierKeys } from "./earlier-keys.server.ts";
import { type CampaignKeys, findNewest, storeNewest } from "./newest-keys.server.ts";
import { type SoughtKeys, selectBegun } from "./sought-keys.server.ts";

/** Hashes are below this number, and so are ordinals. */
const circle = 2 ** 48;

/** By which its keys name a campaign: nobody counts, so nobody waits for who counts. Hardly ever do two have the same. */
export const newOrdinal = () => randomInt(circle - 1);

/** The hashes among these that campaigns of the consultation have as a key, each with the id of one that has it. */
export async function findKeys(db: Db, sought: SoughtKeys) {
  if (sought.hashes.length === 0) return [];
  return [...(await findByOrdinal(db, sought)), ...(await findEarlierKeys(db, sought))];
}

async function findByOrdinal(db: Db, sought: SoughtKeys) {
  const { consultation_id, hashes } = sought;
  // The newest first: what is put in its place meanwhile is then found there.
  const newest = await findNewest(db, consultation_id, hashes);
  const keys = [...newest, ...(await findByHash(db, consultation_id, hashes))];
  const idOf = await findIds(
    db,
    sought,
    keys.map(({ ordinal }) => ordinal),
  );
  const found = new Map<string, { hash: number; campaign_id: string }>();
  for (const { hash, ordinal } of keys) {
    const campaign_id = idOf.get(ordinal);
    if (campaign_id !== undefined) found.set(`${hash} ${campaign_id}`, { hash, campaign_id });
  }
  return [...found.values()];
}

async function findByHash(db: Db, consultationId: string, hashes: readonly number[]) {
  const { keyOf, hashOf } = movedIn(consultationId);
  const rows = await db
    .selectFrom("campaign_by_hash")
    .select(["hash", "ordinal"])
    .where(isAmong(db, "hash", hashes.map(keyOf)))
    .execute();
  return rows.map(({ hash, ordinal }) => ({ hash: hashOf(hash), ordinal }));
}

/** By ordinal, the ids of the campaigns of the consultation that are sought. */
async function findIds(db: Db, { consultation_id, begun }: SoughtKeys, ordinals: readonly number[]) {
  if (ordinals.length === 0) return new Map<number | null, string>();
  const those = db
    .selectFrom("campaign")
    .select(["ordinal", "id", "consultation_id"])
    .where(isAmong(db, "ordinal", [...new Set(ordinals)]));
  const wanted = begun ? those.where(({ exists }) => exists(selectBegun(db, "campaign.id", begun))) : those;
  const rows = await wanted.execute();
  return new Map(
    rows.filter((row) => row.consultation_id === consultation_id).map(({ ordinal, id }) => [ordinal, id]),
  );
}

/**
 * Stores what campaigns are looked up by. In the caller's transaction, which has locked the consultation. What stands by time would tell
 * when somebody wrote whose campaign must not tell it.
 */
export async function storeKeys(
  db: Db,
  consultationId: string,
  campaigns: readonly (CampaignKeys & { isTimeless: boolean })[],
) {
  const withKeys = campaigns.filter(({ hashes }) => hashes.length > 0);
  const timeless = withKeys.filter(({ isTimeless }) => isTimeless);
  await placeKeys(db, pairsOf(consultationId, timeless));
  const others = withKeys.filter(({ isTimeless }) => !isTimeless);
  if (others.length === 0 || (await storeNewest(db, consultationId, others))) return;
  await placeKeys(db, pairsOf(consultationId, others));
}

/** The rows of keys in the order of the index, so that its pages are written to one after another. */
export function pairsOf(consultationId: string, campaigns: readonly CampaignKeys[]) {
  const { keyOf } = movedIn(consultationId);
  const pairs = campaigns.flatMap(({ ordinal, hashes }) =>
    hashes.map((hash) => ({ hash: keyOf(hash), ordinal })),
  );
  return pairs.sort((one, other) => one.hash - other.hash);
}

/** Puts keys where they stay; those that are there already are left. */
export function placeKeys(db: Db, pairs: ReturnType<typeof pairsOf>) {
  return insertRows(db, "campaign_by_hash", pairs, { unlessThere: true });
}

/** Forgets what a campaign is looked up by: some of these hashes. In the caller's transaction. */
export async function forgetKeys(
  db: Db,
  consultationId: string,
  campaign: { id: string; ordinal: number | null; hashes: readonly number[] },
) {
  const { keyOf } = movedIn(consultationId);
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
function movedIn(consultationId: string) {
  const moved = Number.parseInt(hashed("sha256", consultationId).slice(0, 12), 16);
  return {
    keyOf: (hash: number) => (hash + moved) % circle,
    hashOf: (key: number) => (key - moved + circle) % circle,
  };
}
