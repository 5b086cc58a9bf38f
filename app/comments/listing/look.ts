import { blockSize } from "../counting/blocks.ts";
import type { ListedComments } from "./listed.ts";

/** Of which a choice says how many comments it would leave, the others staying as they are. */
export const facets = [
  "group",
  "country",
  "position",
  "language",
  "files",
  "provision",
  "answer",
  "organisation",
] as const;
export type ListFacet = (typeof facets)[number];

/** By figure, 1 where it is one of those that are asked for. */
export type FigureSet = Uint8Array;

/** What a comment has to be to be in a list. What is asked for through a facet says so. */
export interface Narrowed {
  /** Facts that are asked for. */
  facts: { facet: ListFacet; figures: FigureSet }[];
  /** Of each of these a comment has to have one, or none; unless it has such facts. */
  terms: { facet: ListFacet | null; figures: FigureSet; isWanted: boolean; orFacts?: FigureSet }[];
  /** In milliseconds; null for no bound. */
  from: number | null;
  until: number | null;
  /** The figure of a campaign, or `alone` for comments like which there is no other. */
  campaign: number | "alone" | null;
}

/** By figure, how many of the comments that were looked at add to it. */
type Counts = Uint32Array;

export interface LookedAt {
  /** By place, 1 where the comment is in the list; null where all are. */
  isIn: Uint8Array | null;
  comments: number;
  /** In the list as it is. */
  counts: Counts;
  /** What the list would have besides, were that facet not asked for. */
  beside: Map<ListFacet, Counts>;
}

export function isAll({ facts, terms, from, until, campaign }: Narrowed) {
  return facts.length === 0 && terms.length === 0 && from === null && until === null && campaign === null;
}

/** Which comments are in the list, and by what more or less could be. */
export function look(listed: ListedComments, narrowed: Narrowed): LookedAt {
  const { counts, order } = listed;
  if (isAll(narrowed)) return { isIn: null, comments: order.length, counts, beside: new Map() };
  const asked = [...narrowed.facts, ...narrowed.terms].flatMap(({ facet }) =>
    facet === null ? [] : [facet],
  );
  const beside = new Map(asked.map((facet) => [facet, new Uint32Array(counts.length)]));
  const found = {
    ...{ isIn: new Uint8Array(listed.facts.length), comments: 0, beside },
    counts: new Uint32Array(counts.length),
  };
  const missed = missedFacts(narrowed, counts.length);
  for (const place of order) {
    if (!isWithin(listed, place, narrowed)) continue;
    const facet = missedFacet(listed, place, { narrowed, missed: missed[listed.facts[place] ?? 0] ?? 0 });
    if (facet === several) continue;
    if (facet === none) {
      found.isIn[place] = 1;
      found.comments++;
      countInto(listed, place, found.counts);
    } else {
      const counts = beside.get(facets[facet - 1] ?? "group");
      if (counts) countInto(listed, place, counts);
    }
  }
  return found;
}

/** What a comment is not that is asked for: a facet by its place from 1. */
const none = 0;
const several = 255;

/** By figure of facts, which facet misses it. */
function missedFacts({ facts }: Narrowed, length: number) {
  const missed = new Uint8Array(length);
  for (const { facet, figures } of facts) {
    const at = facets.indexOf(facet) + 1;
    for (let figure = 0; figure < length; figure++)
      if (!figures[figure]) missed[figure] = missed[figure] === none || missed[figure] === at ? at : several;
  }
  return missed;
}

function isWithin({ submittedAt, campaign, counts }: ListedComments, place: number, narrowed: Narrowed) {
  const at = submittedAt[place] ?? 0;
  if (narrowed.from !== null && at < narrowed.from) return false;
  if (narrowed.until !== null && at >= narrowed.until) return false;
  if (narrowed.campaign === null) return true;
  const own = campaign[place] ?? 0;
  return narrowed.campaign === "alone" ? own === 0 || counts[own] === 1 : own === narrowed.campaign;
}

function missedFacet(
  listed: ListedComments,
  place: number,
  { narrowed, missed }: { narrowed: Narrowed; missed: number },
) {
  let facet = missed;
  for (const { facet: asked, figures, isWanted, orFacts } of narrowed.terms) {
    if (facet === several) return several;
    if (orFacts?.[listed.facts[place] ?? 0] === 1) continue;
    if (hasTerm(listed, place, figures) === isWanted) continue;
    const at = asked === null ? several : facets.indexOf(asked) + 1;
    facet = facet === none || facet === at ? at : several;
  }
  return facet;
}

function hasTerm({ starts, terms }: ListedComments, place: number, figures: FigureSet) {
  const piece = Math.floor(place / blockSize);
  const own = terms[piece];
  const from = starts[piece];
  if (!own || !from) return false;
  const end = from[(place % blockSize) + 1] ?? 0;
  for (let at = from[place % blockSize] ?? 0; at < end; at++) if (figures[own[at] ?? 0] === 1) return true;
  return false;
}

function countInto({ facts, campaign, starts, terms }: ListedComments, place: number, counts: Counts) {
  const add = (figure: number) => {
    counts[figure] = (counts[figure] ?? 0) + 1;
  };
  add(facts[place] ?? 0);
  add(campaign[place] ?? 0);
  const piece = Math.floor(place / blockSize);
  const own = terms[piece];
  const from = starts[piece];
  if (!own || !from) return;
  const end = from[(place % blockSize) + 1] ?? 0;
  for (let at = from[place % blockSize] ?? 0; at < end; at++) add(own[at] ?? 0);
}

interface WhichEntries {
  looked: LookedAt;
  sort: "newest" | "oldest";
  /** Whether those of a campaign are one. */
  isFolding: boolean;
  from: number;
  most: number;
}

/** The places that stand there in the list; of a campaign the first, with how many it stands for. */
export function entriesOf(listed: ListedComments, { looked, sort, isFolding, from, most }: WhichEntries) {
  const { order, campaign } = listed;
  const seen = new Uint8Array(isFolding ? listed.counts.length : 0);
  const entries: { place: number; alike: number }[] = [];
  let passed = 0;
  for (let nth = 0; nth < order.length && entries.length < most; nth++) {
    const place = order[sort === "oldest" ? nth : order.length - 1 - nth] ?? 0;
    if (looked.isIn && looked.isIn[place] !== 1) continue;
    const own = isFolding ? (campaign[place] ?? 0) : 0;
    if (own !== 0) {
      if (seen[own] === 1) continue;
      seen[own] = 1;
    }
    if (passed++ >= from) entries.push({ place, alike: own === 0 ? 1 : (looked.counts[own] ?? 1) });
  }
  return entries;
}

/** How many entries a list has in which each campaign is one, how many campaigns, and how many comments these have. */
export function countFolded(listed: ListedComments, { looked }: { looked: LookedAt }) {
  const seen = new Uint8Array(listed.counts.length);
  let [entries, campaigns, together] = [0, 0, 0];
  for (const place of listed.order) {
    if (looked.isIn && looked.isIn[place] !== 1) continue;
    const own = listed.campaign[place] ?? 0;
    if (own !== 0 && seen[own] === 1) continue;
    entries++;
    if (own === 0) continue;
    seen[own] = 1;
    const alike = looked.counts[own] ?? 0;
    if (alike > 1) campaigns++;
    if (alike > 1) together += alike;
  }
  return { entries, campaigns, together };
}
