/** A set of near-identical comments, as a new one is compared with it. */
export interface Campaign {
  id: string;
  first_comment_id: string;
  /** How many shingles are compared. */
  shingle_count: number;
  /** These, and the hash of all the words of its first comment. */
  sample: ReadonlySet<number>;
}

const sharedPart = 0.25;

/**
 * The campaign that has most of these shingles. What they share must be a quarter of the larger of both samples: a short
 * sentence that a long letter happens to contain stays apart from it, and so does a long text that has a letter pasted
 * into it.
 */
export function nearestCampaign(campaigns: Iterable<Campaign>, shingles: number[]): Campaign | undefined {
  const [nearest] = [...campaigns]
    .map((campaign) => ({ campaign, shared: shingles.filter((hash) => campaign.sample.has(hash)).length }))
    .filter(
      ({ campaign, shared }) => shared >= sharedPart * Math.max(shingles.length, campaign.shingle_count),
    )
    // Most ids sort by time: of two that share as much, the older; any, where one was begun in at-risk mode.
    .sort((one, other) => other.shared - one.shared || (one.campaign.id < other.campaign.id ? -1 : 1));
  return nearest?.campaign;
}
