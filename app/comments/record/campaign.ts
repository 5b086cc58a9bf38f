/** The smallest hashes of a text's shingles, ascending. */
export interface Sample {
  sample: ArrayLike<number>;
  /** Whether the text has more shingles than these, so that nothing is known of hashes beyond the last. */
  isPart: boolean;
}

/** A set of near-identical comments, as a new one is compared with it: by the sample of its first comment. */
export interface Campaign<Id = number> extends Sample {
  /** Those of older ones sort before. */
  id: Id;
}

export const sampleSize = 128;

/** Of hashes that ascend. */
export function sampleFrom(hashes: readonly number[]): Sample {
  return { sample: hashes.slice(0, sampleSize), isPart: hashes.length > sampleSize };
}

/** Chosen on made sets of letters: see content/decisions/campaigns-are-found-by-sampled-shingles.md. */
const leastCompared = 10;
const leastShared = 6;
const partOfShorter = 0.15;
const partOfLonger = 0.05;

/**
 * The campaign that is nearest to a text. Two samples are compared only in the range of hashes that both know, where each
 * stands for the whole of its text, so that a letter is found inside a longer one. A fifth of each is enough where both
 * are as long; the longer one of them is beside the other, the more of the other it has to hold: of two texts that are
 * long and short, many share a sentence by chance.
 */
export function nearestCampaign<Id extends string | number>(
  campaigns: Iterable<Campaign<Id>>,
  text: Sample,
): Campaign<Id> | undefined {
  let nearest: { campaign: Campaign<Id>; nearness: number } | undefined;
  for (const campaign of campaigns) {
    const nearness = nearnessOf(campaign, text);
    if (nearness < 1) continue;
    // Most ids sort by time: of two that are as near, the older; any, where one was begun in at-risk mode.
    const isOlder = nearness === nearest?.nearness && campaign.id < nearest.campaign.id;
    if (!nearest || nearness > nearest.nearness || isOlder) nearest = { campaign, nearness };
  }
  return nearest?.campaign;
}

/** How many times they share what is enough. */
function nearnessOf(one: Sample, other: Sample) {
  const { shared, shorter, longer } = compare(one, other);
  if (shorter < leastCompared || shared < leastShared) return 0;
  return shared / (partOfShorter * shorter + partOfLonger * longer);
}

/** How many hashes each of two samples has in the range that both know, and how many of those they share. */
function compare(one: Sample, other: Sample) {
  const end = Math.min(endOf(one), endOf(other));
  let [at, beside, shared] = [0, 0, 0];
  for (;;) {
    const hash = hashAt(one, at, end);
    const hashBeside = hashAt(other, beside, end);
    if (hash === Number.POSITIVE_INFINITY && hashBeside === Number.POSITIVE_INFINITY) break;
    if (hash <= hashBeside) at++;
    if (hashBeside <= hash) beside++;
    if (hash === hashBeside) shared++;
  }
  return { shared, shorter: Math.min(at, beside), longer: Math.max(at, beside) };
}

/** The last hash up to which it is known what a text has. */
function endOf({ sample, isPart }: Sample) {
  return isPart ? (sample[sample.length - 1] ?? 0) : Number.POSITIVE_INFINITY;
}

function hashAt({ sample }: Sample, at: number, end: number) {
  const hash = sample[at] ?? Number.POSITIVE_INFINITY;
  return hash <= end ? hash : Number.POSITIVE_INFINITY;
}
