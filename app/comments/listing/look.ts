import { blockSize } from "../counting/blocks.ts";
import type { ListedComments } from "./listed.ts";

/** Facets that the facts of a comment alone tell. */
const factFacets = ["group", "country", "position", "language", "files"] as const;

/** Of which a choice says how many comments it would leave, the others staying as they are. */
export const facets = [...factFacets, "provision", "answer", "organisation"] as const;
export type ListFacet = (typeof facets)[number];

/** By slot, 1 where it is that of a figure that is asked for. */
export type SlotSet = Uint8Array;

/** What a comment has to be to be in a list. What is asked for through a facet says so. */
export interface Narrowed {
  /** Facts that are asked for. */
  facts: { facet: ListFacet; slots: SlotSet }[];
  /** Of each of these a comment has to have one, or none; unless it has such facts. */
  terms: { facet: ListFacet | null; slots: SlotSet; isWanted: boolean; orFacts?: SlotSet }[];
  /** In milliseconds; null for no bound. */
  from: number | null;
  until: number | null;
  /** The figure of a campaign, or `alone` for comments like which there is no other. */
  campaign: number | "alone" | null;
}

/** As it is at this moment: what is put into the list afterwards may stand here as well. */
export interface LookedAt {
  /** Of the comments in the list, the oldest first. */
  places: Uint32Array;
  /** By slot, how many of the list have it. */
  counts: Uint32Array;
  /** By the figure of a campaign, how many of the list belong to it; at 0 how many to none. */
  letters: Uint32Array;
  /**
   * By slot, how many more would have it, were that facet not asked for. Of a facet that facts tell, facts alone are
   * counted, and of another facts are not.
   */
  beside: Map<ListFacet, Uint32Array>;
}

const isAll = (narrowed: Narrowed) =>
  narrowed.facts.length === 0 && narrowed.terms.length === 0 && !isBounded(narrowed);

const isBounded = ({ from, until, campaign }: Narrowed) =>
  from !== null || until !== null || campaign !== null;

/** Which comments are in the list, and by what more or less could be. */
export function look(listed: ListedComments, narrowed: Narrowed): LookedAt {
  const { slotCount, comments, counts, letters } = listed;
  const all = { places: listed.order.subarray(0, comments), counts, letters, beside: new Map() };
  if (isAll(narrowed)) return all;
  const found = {
    ...{ places: new Uint32Array(comments), counts: new Uint32Array(slotCount) },
    ...{ letters: new Uint32Array(letters.length), beside: new Map<ListFacet, Uint32Array>() },
  };
  for (const { facet } of [...narrowed.facts, ...narrowed.terms])
    if (facet !== null) found.beside.set(facet, new Uint32Array(slotCount));
  const looking: ToLookFor = {
    ...{ narrowed, found, missedByFacts: missedByFacts(narrowed, slotCount) },
    ...missedByTerms(narrowed, slotCount),
    besides: [null, ...facets.map((facet) => found.beside.get(facet) ?? null)],
  };
  let inList = 0;
  for (let nth = 0; nth < comments; nth += atOnce)
    inList = lookAtSome(listed, looking, { nth, until: Math.min(nth + atOnce, comments), inList });
  return { ...found, places: found.places.subarray(0, inList) };
}

/** What a comment is not that is asked for: a facet by its place from 1. */
const none = 0;
const several = 255;
const missing = (facet: ListFacet | null) => (facet === null ? several : facets.indexOf(facet) + 1);

function both(one: number, other: number) {
  if (one === none || one === other) return other;
  return other === none ? one : several;
}

/** By the slot of facts, what misses them. */
function missedByFacts({ facts }: Narrowed, slotCount: number) {
  const missed = new Uint8Array(slotCount);
  // Where there is no comment.
  missed[0] = several;
  for (const { facet, slots } of facts)
    for (let slot = 1; slot < slotCount; slot++)
      if (slots[slot] !== 1) missed[slot] = both(missed[slot] ?? none, missing(facet));
  return missed;
}

/**
 * What is asked of terms, in bits: by slot, the bits of what asks for it; and by the bits of all that a comment has, what misses
 * it.
 */
function missedByTerms({ terms }: Narrowed, slotCount: number) {
  const sets = terms.flatMap(({ slots, orFacts }) => (orFacts ? [slots, orFacts] : [slots]));
  const bits = new Uint16Array(slotCount);
  for (const [at, slots] of sets.entries())
    for (let slot = 1; slot < slotCount; slot++)
      if (slots[slot] === 1) bits[slot] = (bits[slot] ?? 0) | (1 << at);
  const missed = Uint8Array.from({ length: 1 << sets.length }, (_, has) => {
    const hasOne = (set: SlotSet | undefined) => set !== undefined && ((has >> sets.indexOf(set)) & 1) === 1;
    return terms
      .filter(({ slots, isWanted, orFacts }) => hasOne(slots) !== isWanted && !hasOne(orFacts))
      .reduce((all, { facet }) => both(all, missing(facet)), none);
  });
  return { bits, missedByBits: missed };
}

interface ToLookFor {
  narrowed: Narrowed;
  missedByFacts: Uint8Array;
  bits: Uint16Array;
  missedByBits: Uint8Array;
  /** By the facet that misses a comment. */
  besides: (Uint32Array | null)[];
  found: LookedAt;
}

/** Called often, a function is compiled well; one long loop that is called once is compiled anew each time, while it runs. */
const atOnce = 1000;

interface Some {
  nth: number;
  until: number;
  /** How many are in the list, of those before them. */
  inList: number;
}

/**
 * How many are in the list with those before. Each comment passes here for each list, so that what is done for one has to
 * be little.
 */
function lookAtSome(listed: ListedComments, looking: ToLookFor, { nth, until, inList }: Some) {
  const { narrowed, missedByFacts, bits, missedByBits, besides } = looking;
  const { order, facts, campaign } = listed;
  const { places, counts, letters } = looking.found;
  const hasBounds = isBounded(narrowed);
  const asksTerms = missedByBits.length > 1;
  let found = inList;
  for (let at = nth; at < until; at++) {
    const place = order[at] ?? 0;
    const fact = facts[place] ?? 0;
    let facet = missedByFacts[fact] ?? several;
    if (facet === several) continue;
    if (hasBounds && !isWithin(listed, place, narrowed)) continue;
    const piece = Math.floor(place / blockSize);
    const starts = listed.starts[piece];
    const terms = listed.terms[piece];
    if (!starts || !terms) continue;
    const from = starts[place % blockSize] ?? 0;
    const end = starts[(place % blockSize) + 1] ?? 0;
    if (asksTerms) {
      let has = bits[fact] ?? 0;
      for (let term = from; term < end; term++) has |= bits[terms[term] ?? 0] ?? 0;
      facet = both(facet, missedByBits[has] ?? several);
      if (facet === several) continue;
    }
    if (facet === none) {
      places[found++] = place;
      addOne(letters, campaign[place] ?? 0);
      addOne(counts, fact);
      for (let term = from; term < end; term++) addOne(counts, terms[term] ?? 0);
      continue;
    }
    const beside = besides[facet];
    if (!beside) continue;
    if (facet <= factFacets.length) addOne(beside, fact);
    else for (let term = from; term < end; term++) addOne(beside, terms[term] ?? 0);
  }
  return found;
}

function addOne(counts: Uint32Array, at: number) {
  counts[at] = (counts[at] ?? 0) + 1;
}

function isWithin({ submittedAt, campaign, letters }: ListedComments, place: number, narrowed: Narrowed) {
  const at = submittedAt[place] ?? 0;
  if (narrowed.from !== null && at < narrowed.from) return false;
  if (narrowed.until !== null && at >= narrowed.until) return false;
  if (narrowed.campaign === null) return true;
  const own = campaign[place] ?? 0;
  return narrowed.campaign === "alone" ? own === 0 || letters[own] === 1 : own === narrowed.campaign;
}
