import { newIdBeside } from "#db/new-id.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import type { Campaign } from "./campaign.ts";
import { chooseCampaign, isCommon, keysOf, type Likeness } from "./choose-campaign.ts";

/** Counts up wherever the same texts would be found to be alike by others: by their words, their samples or the bounds. */
export const currentRule = 2;

interface Compared {
  commentId: string;
  likeness: Likeness;
}

/** A campaign that is not stored yet. */
interface Begun extends Campaign<string>, Likeness {
  first_comment_id: string;
}

/**
 * Reads the campaigns of near-identical comments that these may belong to. `choose` puts one after another into the
 * campaign that it is nearest to, or into one of its own, and gives the campaign's id; those are `begun`, for
 * storeCampaigns once their first comments are stored. The caller's transaction must already have changed the
 * consultation's row, as giving a comment its number does: two letters of one campaign that arrive at once then wait for
 * each other. Campaigns are never merged.
 */
export async function campaignsLike(db: Db, consultationId: string, likenesses: Likeness[]) {
  const { having, campaigns } = await findCampaigns(db, consultationId, likenesses);
  const begun: Begun[] = [];
  const known = {
    idsWith: (hash: number) => having.get(hash) ?? [],
    find: (id: string) => campaigns.get(id),
  };
  return { choose, begun };

  function choose({ commentId, likeness }: Compared) {
    const choice = chooseCampaign(known, likeness);
    if ("id" in choice) return choice.id;
    const campaign = {
      ...{ ...choice.begun, whole: likeness.whole },
      id: newIdBeside(commentId),
      first_comment_id: commentId,
    };
    begun.push(campaign);
    campaigns.set(campaign.id, campaign);
    for (const hash of keysOf(campaign)) note(having, hash, campaign.id);
    return campaign.id;
  }
}

/** As campaignsLike, for a comment that is stored already; gives the campaign's id. */
export async function joinCampaign(db: Db, consultationId: string, comment: Compared): Promise<string> {
  const { choose, begun } = await campaignsLike(db, consultationId, [comment.likeness]);
  const id = choose(comment);
  await storeCampaigns(db, consultationId, begun);
  return id;
}

/** Stores campaigns that were begun, whose first comments are stored. */
export async function storeCampaigns(db: Db, consultation_id: string, begun: Begun[]) {
  if (begun.length === 0) return;
  const rows = begun.map((campaign) => ({ ...rowOf(campaign), consultation_id }));
  await db.insertInto("campaign").values(rows).execute();
  const keys = begun.flatMap((campaign) =>
    keysOf(campaign).map((hash) => ({ consultation_id, hash, campaign_id: campaign.id })),
  );
  for (let at = 0; at < keys.length; at += rowsAtOnce)
    await db
      .insertInto("campaign_key")
      .values(keys.slice(at, at + rowsAtOnce))
      .execute();
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

/** By hash, the ids of the campaigns that have it as a key. */
type Having = Map<number, string[]>;

function note(having: Having, hash: number, id: string) {
  having.set(hash, [...(having.get(hash) ?? []), id]);
}

/** Those with keys that are not common phrases. */
async function findCampaigns(db: Db, consultationId: string, likenesses: Likeness[]) {
  const hashes = new Set(
    likenesses.flatMap(({ whole, sample }) => [...(whole === null ? [] : [whole]), ...Array.from(sample)]),
  );
  const having: Having = new Map();
  for (const { hash, campaign_id } of await findKeys(db, consultationId, [...hashes]))
    note(having, hash, campaign_id);
  const ids = new Set([...having.values()].filter((ids) => !isCommon(ids)).flat());
  return { having, campaigns: await readCampaigns(db, [...ids]) };
}

async function findKeys(db: Db, consultationId: string, hashes: number[]) {
  if (hashes.length === 0) return [];
  return db
    .selectFrom("campaign_key")
    .select(["hash", "campaign_id"])
    .where("consultation_id", "=", consultationId)
    .where("hash", "in", hashes)
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
