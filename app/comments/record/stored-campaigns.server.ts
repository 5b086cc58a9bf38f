import { insertRows } from "#db/insert-rows.server.ts";
import { isTimeless } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { Campaign } from "./campaign.ts";
import { comparedWith, keysOf, type Likeness } from "./choose-campaign.ts";
import { findKeys, forgetKeys, newOrdinal, storeKeys } from "./stored-keys.server.ts";

/** Counts up wherever other texts would be alike than before: by their words, their samples or what they must share. */
export const currentRule = 2;

/** A campaign that is not stored yet. */
export interface Begun extends Campaign<string>, Likeness {
  first_comment_id: string;
}

interface Sought {
  consultation_id: string;
  likenesses: Likeness[];
  /** Only those that were found by the rule of today, and begun by a comment of a lower number. */
  before?: number;
}

/** By hash, the ids of the campaigns that have it as a key; and those of them that any of these is compared with. */
export async function findCampaigns(db: Db, { consultation_id, likenesses, before }: Sought) {
  const hashes = new Set(
    likenesses.flatMap(({ whole, sample }) => [...(whole === null ? [] : [whole]), ...Array.from(sample)]),
  );
  const begun = before === undefined ? undefined : { rule: currentRule, before };
  const having = new Map<number, string[]>();
  for (const { hash, campaign_id } of await findKeys(db, { consultation_id, hashes: [...hashes], begun }))
    having.set(hash, [...(having.get(hash) ?? []), campaign_id]);
  const ids = new Set(
    likenesses.flatMap((likeness) => {
      const { near, familiar } = comparedWith((hash) => having.get(hash) ?? [], likeness);
      return [...near, ...familiar];
    }),
  );
  return { having, campaigns: await readCampaigns(db, [...ids]) };
}

async function readCampaigns(db: Db, ids: string[]) {
  const campaigns = new Map<string, Campaign<string>>();
  if (ids.length === 0) return campaigns;
  const rows = await db
    .selectFrom("campaign")
    .select(["id", "shingle_count", "is_part", "sample"])
    .where("id", "in", ids)
    .execute();
  for (const { id, shingle_count, is_part, sample } of rows) {
    const hashes: number[] = JSON.parse(sample);
    campaigns.set(id, {
      id,
      sample: ascending(hashes.slice(hashes.length - shingle_count)),
      isPart: is_part === 1,
    });
  }
  return campaigns;
}

/** Those of the first version of the portal stand in any order. */
function ascending(hashes: number[]) {
  return Float64Array.from(hashes).sort();
}

/** Stores campaigns that were begun, whose first comments are stored. */
export async function storeCampaigns(db: Db, consultation_id: string, begun: Begun[]) {
  if (begun.length === 0) return;
  const placed = begun.map((campaign) => ({ campaign, ordinal: newOrdinal() }));
  const rows = placed.map(({ campaign, ordinal }) => ({ ...rowOf(campaign), ordinal, consultation_id }));
  await insertRows(db, "campaign", rows);
  const keys = placed.map(({ campaign, ordinal }) => ({
    ordinal,
    hashes: keysOf(campaign),
    isTimeless: isTimeless(campaign.id),
  }));
  await storeKeys(db, consultation_id, keys);
}

function rowOf({ id, first_comment_id, whole, sample, isPart }: Begun) {
  const hashes = Array.from(sample);
  return {
    id,
    first_comment_id,
    shingle_count: hashes.length,
    is_part: isPart ? (1 as const) : (0 as const),
    rule: currentRule,
    sample: JSON.stringify(whole === null ? hashes : [whole, ...hashes]),
  };
}

/** Forgets campaigns to which no comment belongs, and what they are looked up by. */
export async function forgetCampaigns(db: Db, consultation_id: string, ids: string[]) {
  if (ids.length === 0) return;
  const rows = await db
    .selectFrom("campaign")
    .select(["id", "sample", "ordinal"])
    .where("id", "in", ids)
    .execute();
  for (const { sample, ...campaign } of rows)
    await forgetKeys(db, consultation_id, { ...campaign, hashes: JSON.parse(sample) });
  await db.deleteFrom("campaign").where("id", "in", ids).execute();
}
