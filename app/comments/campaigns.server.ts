import { shinglesOf, wholeTextHash } from "#app/content/shingles.server.ts";
import { newIdBeside } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";

const sampleSize = 64;
const sharedPart = 0.25;
const mostCampaigns = 16;
const chunkSize = 100;

/**
 * Puts a comment into the campaign of near-identical comments that it resembles most, or into one of its own, and gives
 * the campaign's id. The caller's transaction must already have changed the consultation's row, as giving the comment
 * its number does: two letters of one campaign that arrive at once then wait for each other.
 *
 * At most 64 shingles are compared, the smallest hashes that the measure does not contain, so that quoting the measure
 * makes nothing alike. A campaign is joined where the shared ones are a quarter of the larger of both samples: a short
 * sentence that a long letter happens to contain stays apart from it, and so does a long text that has a letter pasted
 * into it. Shingles found in more than 16 campaigns are common phrases, neither compared nor stored again, which also
 * bounds what one look-up reads. Exactly the same words always join. Campaigns are never merged.
 */
export async function joinCampaign(
  db: Db,
  { consultationId, commentId, text }: { consultationId: string; commentId: string; text: string },
): Promise<string> {
  const whole = wholeTextHash(text);
  const sample = await sampleOf(db, consultationId, shinglesOf(text));
  const campaigns = await campaignsWith(db, consultationId, whole === null ? sample : [whole, ...sample]);

  const same = whole === null ? undefined : campaigns.get(whole)?.[0];
  if (same) return same.campaign_id;

  const telling = sample.filter((hash) => (campaigns.get(hash)?.length ?? 0) <= mostCampaigns);
  const nearest = nearestCampaign(telling.map((hash) => campaigns.get(hash) ?? []));
  return nearest ?? startCampaign(db, { consultationId, commentId, whole, sample: telling });
}

async function sampleOf(db: Db, consultationId: string, shingles: number[]) {
  const sample: number[] = [];
  for (const hashes of chunks(shingles)) {
    const inMeasure = await db
      .selectFrom("measure_shingle")
      .select("hash")
      .where("consultation_id", "=", consultationId)
      .where("hash", "in", hashes)
      .execute();
    const measured = new Set(inMeasure.map(({ hash }) => hash));
    sample.push(...hashes.filter((hash) => !measured.has(hash)));
    if (sample.length >= sampleSize) break;
  }
  return sample.slice(0, sampleSize);
}

interface Found {
  campaign_id: string;
  shingle_count: number;
}

async function campaignsWith(db: Db, consultationId: string, hashes: number[]) {
  const campaigns = new Map<number, Found[]>();
  if (hashes.length === 0) return campaigns;
  const rows = await db
    .selectFrom("campaign_shingle")
    .innerJoin("campaign", "campaign.id", "campaign_shingle.campaign_id")
    .select(["campaign_shingle.hash", "campaign_shingle.campaign_id", "campaign.shingle_count"])
    .where("campaign_shingle.consultation_id", "=", consultationId)
    .where("campaign_shingle.hash", "in", hashes)
    .execute();
  for (const { hash, ...found } of rows) campaigns.set(hash, [...(campaigns.get(hash) ?? []), found]);
  return campaigns;
}

function nearestCampaign(found: Found[][]) {
  const counts = new Map<string, { shared: number; needed: number }>();
  for (const { campaign_id, shingle_count } of found.flat()) {
    const shared = (counts.get(campaign_id)?.shared ?? 0) + 1;
    counts.set(campaign_id, { shared, needed: sharedPart * Math.max(found.length, shingle_count) });
  }
  const [nearest] = [...counts]
    .filter(([, { shared, needed }]) => shared >= needed)
    // Most ids sort by time: of two that share as much, the older; any, where one was begun in at-risk mode.
    .sort(([one, a], [other, b]) => b.shared - a.shared || (one < other ? -1 : 1));
  return nearest?.[0];
}

async function startCampaign(
  db: Db,
  {
    consultationId,
    commentId,
    whole,
    sample,
  }: { consultationId: string; commentId: string; whole: number | null; sample: number[] },
) {
  const id = newIdBeside(commentId);
  await db
    .insertInto("campaign")
    .values({
      id,
      consultation_id: consultationId,
      first_comment_id: commentId,
      shingle_count: sample.length,
    })
    .execute();
  const hashes = new Set(whole === null ? sample : [whole, ...sample]);
  if (hashes.size > 0)
    await db
      .insertInto("campaign_shingle")
      .values([...hashes].map((hash) => ({ consultation_id: consultationId, hash, campaign_id: id })))
      .execute();
  return id;
}

function* chunks(hashes: number[]) {
  for (let start = 0; start < hashes.length; start += chunkSize) yield hashes.slice(start, start + chunkSize);
}
