import { isAmong } from "#db/among.server.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import type { Db } from "#db/schema.ts";
import type { Campaign } from "./campaign.ts";
import { comparedWith, keysOf, type Likeness } from "./choose-campaign.ts";

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
export async function findCampaigns(db: Db, sought: Sought) {
  const having = new Map<number, string[]>();
  for (const { hash, campaign_id } of await findKeys(db, sought))
    having.set(hash, [...(having.get(hash) ?? []), campaign_id]);
  const ids = new Set(
    sought.likenesses.flatMap((likeness) => {
      const { near, familiar } = comparedWith((hash) => having.get(hash) ?? [], likeness);
      return [...near, ...familiar];
    }),
  );
  return { having, campaigns: await readCampaigns(db, [...ids]) };
}

async function findKeys(db: Db, { consultation_id, likenesses, before }: Sought) {
  const hashes = new Set(
    likenesses.flatMap(({ whole, sample }) => [...(whole === null ? [] : [whole]), ...Array.from(sample)]),
  );
  if (hashes.size === 0) return [];
  return db
    .selectFrom("campaign_key")
    .select(["hash", "campaign_id"])
    .where("consultation_id", "=", consultation_id)
    .where(isAmong(db, "hash", [...hashes]))
    .$if(before !== undefined, (keys) =>
      keys.where((column) =>
        column.exists(
          column
            .selectFrom("campaign")
            .innerJoin("comment as first", "first.id", "campaign.first_comment_id")
            .select("campaign.id")
            .whereRef("campaign.id", "=", "campaign_key.campaign_id")
            .where("campaign.rule", "=", currentRule)
            .where("first.number", "<", before ?? 0),
        ),
      ),
    )
    .execute();
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
  const rows = begun.map((campaign) => ({ ...rowOf(campaign), consultation_id }));
  await insertRows(db, "campaign", rows);
  const keys = begun.flatMap((campaign) =>
    keysOf(campaign).map((hash) => ({ consultation_id, hash, campaign_id: campaign.id })),
  );
  // In the order of the index, so that its pages are looked up one after another.
  await insertRows(
    db,
    "campaign_key",
    keys.sort((one, other) => one.hash - other.hash),
  );
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
  const rows = await db.selectFrom("campaign").select(["id", "sample"]).where("id", "in", ids).execute();
  for (const { id, sample } of rows) {
    const hashes: number[] = JSON.parse(sample);
    await db
      .deleteFrom("campaign_key")
      .where("consultation_id", "=", consultation_id)
      .where("hash", "in", [...hashes, 0])
      .where("campaign_id", "=", id)
      .execute();
  }
  await db.deleteFrom("campaign").where("id", "in", ids).execute();
}
