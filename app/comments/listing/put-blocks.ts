import { blockSize, type CountedComment } from "../counting/blocks.ts";
import type { ListedComments } from "./listed.ts";
import { type ChangedPieces, noChanges, putInOrder } from "./order.ts";
import { withRoomFor } from "./room.ts";

export interface ReadBlock {
  block: number;
  comments: CountedComment[];
}

/** Puts blocks in the place of those that were read before. */
export function putBlocks(listed: ListedComments, blocks: readonly ReadBlock[]) {
  const changes = noChanges();
  fillBlocks(listed, blocks, changes);
  putInOrder(listed, changes);
}

/** As putBlocks, of a list that nobody sees yet: all that was filled is put in order at the end, by the changes noted here. */
export function fillBlocks(listed: ListedComments, blocks: readonly ReadBlock[], changes: ChangedPieces) {
  for (const { block, comments } of blocks) {
    const piece = pieceOf(listed, block);
    changes.changed.add(piece);
    const before = earliestIn(listed, piece);
    countPiece(listed, piece, -1);
    fillPiece(listed, piece, comments);
    countPiece(listed, piece, 1);
    changes.earliest = Math.min(changes.earliest, before, earliestIn(listed, piece));
  }
}

function pieceOf(listed: ListedComments, block: number) {
  const known = listed.pieces.get(block);
  if (known !== undefined) return known;
  const piece = listed.blocks.push(block) - 1;
  listed.pieces.set(block, piece);
  const last = (piece + 1) * blockSize - 1;
  listed.facts = withRoomFor(listed.facts, last);
  listed.campaign = withRoomFor(listed.campaign, last);
  listed.submittedAt = withRoomFor(listed.submittedAt, last);
  return piece;
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
    listed.facts[from + at] = listed.slots[shown.facts] ?? 0;
    listed.campaign[from + at] = shown.campaign;
    for (const term of shown.terms) {
      const slot = listed.slots[term] ?? 0;
      if (slot > 0) terms.push(slot);
    }
  }
  starts.fill(terms.length, next);
  listed.starts[piece] = starts;
  listed.terms[piece] = Uint32Array.from(terms);
}

function countPiece(listed: ListedComments, piece: number, sign: 1 | -1) {
  const from = piece * blockSize;
  for (let place = from; place < from + blockSize; place++) {
    const facts = listed.facts[place] ?? 0;
    if (facts === 0) continue;
    const campaign = listed.campaign[place] ?? 0;
    listed.letters = withRoomFor(listed.letters, campaign);
    listed.letters[campaign] = (listed.letters[campaign] ?? 0) + sign;
    listed.counts[facts] = (listed.counts[facts] ?? 0) + sign;
  }
  for (const term of listed.terms[piece] ?? []) listed.counts[term] = (listed.counts[term] ?? 0) + sign;
}

function earliestIn({ facts, submittedAt }: ListedComments, piece: number) {
  let earliest = Infinity;
  for (let place = piece * blockSize; place < (piece + 1) * blockSize; place++)
    if (facts[place]) earliest = Math.min(earliest, submittedAt[place] ?? Infinity);
  return earliest;
}
