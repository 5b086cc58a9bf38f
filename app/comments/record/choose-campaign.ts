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
const leastFamiliar = 12;
const mostFamiliar = 8;

/**
 * The campaign that a text belongs to: that of exactly the same words, or the nearest of those that it is compared with;
 * otherwise the sample with which it begins one of its own, without common phrases.
 */
export function chooseCampaign<Id extends string | number>(
  { idsWith, find }: KnownCampaigns<Id>,
  likeness: Likeness,
): { id: Id } | { begun: Sample } {
  const [same] = likeness.whole === null ? [] : idsWith(likeness.whole);
  if (same !== undefined) return { id: same };
  const { telling, near, familiar } = comparedWith(idsWith, likeness);
  const those = (ids: Iterable<Id>) => [...ids].flatMap((id) => find(id) ?? []);
  const begun = { sample: telling, isPart: likeness.isPart };
  const nearest =
    nearestCampaign(those(familiar), likeness, "familiar") ?? nearestCampaign(those(near), begun);
  return nearest ? { id: nearest.id } : { begun };
}

/**
 * With which campaigns a text is compared: by its telling shingles `near` all that have one of these as a key. The others are
 * keys of more than 16 campaigns, as common phrases are, and so is a letter that thousands sent once 17 of them were too
 * different to join. Where a text has many of those it is compared whole with the few campaigns, `familiar`, that have most.
 */
export function comparedWith<Id extends string | number>(
  idsWith: KnownCampaigns<Id>["idsWith"],
  { sample }: Sample,
) {
  const near = new Set<Id>();
  const telling: number[] = [];
  const keys = new Map<Id, number>();
  for (const hash of Array.from(sample)) {
    const ids = idsWith(hash);
    for (const id of ids) keys.set(id, (keys.get(id) ?? 0) + 1);
    if (ids.length > mostCampaigns) continue;
    telling.push(hash);
    for (const id of ids) near.add(id);
  }
  const isFamiliar = sample.length - telling.length >= leastFamiliar;
  return { telling, near, familiar: isFamiliar ? most(keys, mostFamiliar) : [] };
}

function most<Id extends string | number>(counts: Map<Id, number>, howMany: number) {
  return [...counts]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, howMany)
    .map(([id]) => id);
}

/** By what a campaign is looked up: the hash of the whole text of its first comment, and the smallest shingles of it. */
export function keysOf({ whole, sample }: Pick<Likeness, "whole" | "sample">) {
  const keys = Array.from(sample).slice(0, mostKeys);
  return whole === null ? keys : [whole, ...keys];
}
