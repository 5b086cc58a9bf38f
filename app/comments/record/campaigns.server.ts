import { newIdBeside } from "#db/new-id.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { type Campaign, nearestCampaign } from "./campaign.ts";
import type { Likeness } from "./likeness.server.ts";

const mostCampaigns = 16;
const mostKeys = 16;

interface Compared {
  commentId: string;
  likeness: Likeness;
}

/**
 * Reads the campaigns of near-identical comments that these may belong to. `choose` puts one after another into the
 * campaign that it resembles most, or into one of its own, and gives the campaign's id; those are `begun`, for
 * storeCampaigns once their first comments are stored. The caller's transaction must already have changed the
 * consultation's row, as giving a comment its number does: two letters of one campaign that arrive at once then wait for
 * each other.
 *
 * A comment is compared with the campaigns of which it has a key: one of their 16 smallest shingles. Shingles that are
 * keys of more than 16 campaigns are common phrases, neither compared nor stored again, which also bounds what one
 * look-up reads. Exactly the same words always join. Campaigns are never merged.
 */
export async function campaignsLike(db: Db, consultationId: string, likenesses: Likeness[]) {
  const { having, campaigns } = await findCampaigns(db, consultationId, likenesses);
  const begun: Campaign[] = [];
  return { choose, begun };

  function choose({ commentId, likeness: { whole, sample } }: Compared) {
    const [same] = whole === null ? [] : (having.get(whole) ?? []);
    if (same !== undefined) return same;
    const telling = sample.filter((hash) => !isCommon(having, hash));
    const near = new Set(telling.flatMap((hash) => having.get(hash) ?? []));
    const nearest = nearestCampaign(
      [...near].flatMap((id) => campaigns.get(id) ?? []),
      telling,
    );
    return nearest?.id ?? begin(commentId, whole, telling);
  }

  function begin(commentId: string, whole: number | null, telling: number[]) {
    const campaign = {
      id: newIdBeside(commentId),
      first_comment_id: commentId,
      shingle_count: telling.length,
      sample: new Set(whole === null ? telling : [whole, ...telling]),
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
export async function storeCampaigns(db: Db, consultation_id: string, begun: Campaign[]) {
  if (begun.length === 0) return;
  const rows = begun.map(({ sample, ...campaign }) => ({
    ...campaign,
    consultation_id,
    sample: JSON.stringify([...sample]),
  }));
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

/** The hash of the whole text, where there is one, and the smallest shingles. */
function keysOf({ sample, shingle_count }: Campaign) {
  return [...sample].slice(0, sample.size - shingle_count + mostKeys);
}

/** By hash, the ids of the campaigns that have it as a key. */
type Having = Map<number, string[]>;

function note(having: Having, hash: number, id: string) {
  having.set(hash, [...(having.get(hash) ?? []), id]);
}

function isCommon(having: Having, hash: number) {
  return (having.get(hash)?.length ?? 0) > mostCampaigns;
}

/** Those with keys that are not common phrases. */
async function findCampaigns(db: Db, consultationId: string, likenesses: Likeness[]) {
  const hashes = new Set(
    likenesses.flatMap(({ whole, sample }) => (whole === null ? sample : [whole, ...sample])),
  );
  const having: Having = new Map();
  for (const { hash, campaign_id } of await findKeys(db, consultationId, [...hashes]))
    note(having, hash, campaign_id);
  const telling = [...having.keys()].filter((hash) => !isCommon(having, hash));
  const ids = new Set(telling.flatMap((hash) => having.get(hash) ?? []));
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
  const campaigns = new Map<string, Campaign>();
  if (ids.length === 0) return campaigns;
  const rows = await db
    .selectFrom("campaign")
    .select(["id", "first_comment_id", "shingle_count", "sample"])
    .where("id", "in", ids)
    .execute();
  for (const row of rows) {
    const sample: number[] = JSON.parse(row.sample);
    campaigns.set(row.id, { ...row, sample: new Set(sample) });
  }
  return campaigns;
}
