import { type Campaign, nearestCampaign, type Sample } from "./campaign.ts";

/** What a text is compared by. */
export interface Likeness extends Sample {
  /** The hash of all its words in their order; null where it has none. */
  whole: number | null;
}

/** The campaigns among which one is chosen, by what they are looked up by. */
export interface KnownCampaigns<Id> {
  /** The ids of those that have a hash as a key. */
  idsWith: (hash: number) => readonly Id[];
  find: (id: Id) => Campaign<Id> | undefined;
}

const mostCampaigns = 16;
const mostKeys = 32;

/**
 * The campaign that a text belongs to: that of exactly the same words, or the nearest of those that have one of its
 * shingles as a key; otherwise the sample with which it begins one of its own. Shingles that are keys of more than 16
 * campaigns are neither compared nor kept, which also bounds what one look-up reads.
 */
export function chooseCampaign<Id extends string | number>(
  { idsWith, find }: KnownCampaigns<Id>,
  { whole, sample, isPart }: Likeness,
): { id: Id } | { begun: Sample } {
  const [same] = whole === null ? [] : idsWith(whole);
  if (same !== undefined) return { id: same };
  const near = new Set<Id>();
  const telling: number[] = [];
  for (const hash of Array.from(sample)) {
    const ids = idsWith(hash);
    if (isCommon(ids)) continue;
    telling.push(hash);
    for (const id of ids) near.add(id);
  }
  const compared = { sample: telling, isPart };
  const campaigns = [...near].flatMap((id) => find(id) ?? []);
  const nearest = nearestCampaign(campaigns, compared);
  return nearest ? { id: nearest.id } : { begun: compared };
}

/** By what a campaign is looked up: the hash of the whole text of its first comment, and the smallest shingles of it. */
export function keysOf({ whole, sample }: Pick<Likeness, "whole" | "sample">) {
  const keys = Array.from(sample).slice(0, mostKeys);
  return whole === null ? keys : [whole, ...keys];
}

/** Whether the hash that these campaigns have as a key is that of a common phrase. */
export function isCommon(campaigns: readonly unknown[]) {
  return campaigns.length > mostCampaigns;
}
