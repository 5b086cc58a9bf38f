import { blockSize, type CountedComment } from "../counting/blocks.ts";

/**
 * The published comments of one consultation as a process has them in memory to list and count them: some forty bytes for each.
 * A place is where a comment stands in the columns; what stands in them are ids of figures.
 */
export interface ListedComments {
  /** Of the blocks that are in it. */
  revision: number;
  /** By block, which of the pieces of the columns it has. */
  pieces: Map<number, number>;
  /** By piece, its block. */
  blocks: number[];
  submittedAt: Float64Array;
  /** 0 where there is no published comment. */
  facts: Uint32Array;
  campaign: Uint32Array;
  /** By piece, where the terms of each of its places begin and end, and the terms. */
  starts: Uint16Array[];
  terms: Uint32Array[];
  /** The places of all published comments, the oldest first. */
  order: Uint32Array;
  /** By figure, how many comments add to it. */
  counts: Uint32Array;
}

export function emptyListed(): ListedComments {
  return {
    ...{ revision: 0, pieces: new Map(), blocks: [], starts: [], terms: [] },
    submittedAt: new Float64Array(blockSize),
    facts: new Uint32Array(blockSize),
    campaign: new Uint32Array(blockSize),
    order: new Uint32Array(0),
    counts: new Uint32Array(64),
  };
}

export interface ReadBlock {
  block: number;
  comments: CountedComment[];
}

/** Puts blocks in the place of those that were read before. */
export function putBlocks(listed: ListedComments, blocks: readonly ReadBlock[]) {
  const changed = new Set<number>();
  for (const { block, comments } of blocks) {
    const piece = pieceOf(listed, block);
    changed.add(piece);
    countPiece(listed, piece, -1);
    fillPiece(listed, piece, comments);
    countPiece(listed, piece, 1);
  }
  listed.order = orderedAnew(listed, changed);
}

/** The number of the comment that stands there. */
export function numberAt({ blocks }: ListedComments, place: number) {
  return (blocks[Math.floor(place / blockSize)] ?? 0) * blockSize + (place % blockSize);
}

function pieceOf(listed: ListedComments, block: number) {
  const known = listed.pieces.get(block);
  if (known !== undefined) return known;
  const piece = listed.blocks.push(block) - 1;
  listed.pieces.set(block, piece);
  if ((piece + 1) * blockSize > listed.facts.length) grow(listed);
  return piece;
}

function grow(listed: ListedComments) {
  const length = listed.facts.length * 2;
  const [submittedAt, facts, campaign] = [
    new Float64Array(length),
    new Uint32Array(length),
    new Uint32Array(length),
  ];
  submittedAt.set(listed.submittedAt);
  facts.set(listed.facts);
  campaign.set(listed.campaign);
  Object.assign(listed, { submittedAt, facts, campaign });
}

function fillPiece(listed: ListedComments, piece: number, comments: readonly CountedComment[]) {
  const from = piece * blockSize;
  listed.facts.fill(0, from, from + blockSize);
  const starts = new Uint16Array(blockSize + 1);
  const terms: number[] = [];
  let next = 0;
  for (const { number, shown } of comments) {
    if (shown === null) continue;
    const at = number % blockSize;
    starts.fill(terms.length, next, at + 1);
    next = at + 1;
    listed.submittedAt[from + at] = shown.submittedAt;
    listed.facts[from + at] = shown.facts;
    listed.campaign[from + at] = shown.campaign;
    terms.push(...shown.terms);
  }
  starts.fill(terms.length, next);
  listed.starts[piece] = starts;
  listed.terms[piece] = Uint32Array.from(terms);
}

function countPiece(listed: ListedComments, piece: number, sign: 1 | -1) {
  const from = piece * blockSize;
  for (let place = from; place < from + blockSize; place++) {
    if (!listed.facts[place]) continue;
    addTo(listed, listed.facts[place] ?? 0, sign);
    const campaign = listed.campaign[place] ?? 0;
    if (campaign !== 0) addTo(listed, campaign, sign);
  }
  for (const term of listed.terms[piece] ?? []) addTo(listed, term, sign);
}

function addTo(listed: ListedComments, figure: number, sign: 1 | -1) {
  if (figure >= listed.counts.length) {
    const counts = new Uint32Array(Math.max(figure + 1, listed.counts.length * 2));
    counts.set(listed.counts);
    listed.counts = counts;
  }
  listed.counts[figure] = (listed.counts[figure] ?? 0) + sign;
}

/** Those that stayed are in order already. */
function orderedAnew(listed: ListedComments, changed: ReadonlySet<number>) {
  const places: number[] = [];
  for (const piece of changed)
    for (let place = piece * blockSize; place < (piece + 1) * blockSize; place++)
      if (listed.facts[place]) places.push(place);
  const isBefore = (one: number, other: number) => {
    const [at, otherAt] = [listed.submittedAt[one] ?? 0, listed.submittedAt[other] ?? 0];
    return at < otherAt || (at === otherAt && numberAt(listed, one) < numberAt(listed, other));
  };
  const fresh = sorted(places, isBefore);
  const order = new Uint32Array(listed.order.length + fresh.length);
  let length = 0;
  let next = 0;
  for (const place of listed.order) {
    if (changed.has(Math.floor(place / blockSize))) continue;
    while (next < fresh.length && isBefore(fresh[next] ?? 0, place)) order[length++] = fresh[next++] ?? 0;
    order[length++] = place;
  }
  while (next < fresh.length) order[length++] = fresh[next++] ?? 0;
  return order.slice(0, length);
}

/** Mostly they are in order as they come. */
function sorted(places: number[], isBefore: (one: number, other: number) => boolean) {
  const isSorted = places.every((place, at) => at === 0 || isBefore(places[at - 1] ?? 0, place));
  return isSorted ? places : places.sort((one, other) => (isBefore(one, other) ? -1 : 1));
}
