import { blockSize } from "../counting/blocks.ts";
import { withRoomFor } from "./room.ts";

/**
 * The published comments of one consultation as a process has them in memory to list and count them: some forty bytes for each.
 * A place is where a comment stands in the columns. Figures by which lists tell comments apart have slots, numbered from 1 without
 * gaps, so that what is counted of them is short; those of campaigns have none, of which there can be as many as comments.
 */
export interface ListedComments {
  /** Of the blocks that are in it. */
  revision: number;
  /** By figure, its slot; 0 where it has none. */
  slots: Uint32Array;
  /** How many slots there are, with the first, which is nobody's. */
  slotCount: number;
  /** By block, which of the pieces of the columns it has. */
  pieces: Map<number, number>;
  /** By piece, its block. */
  blocks: number[];
  submittedAt: Float64Array;
  /** A slot; 0 where there is no published comment. */
  facts: Uint32Array;
  /** A figure; 0 where it belongs to none. */
  campaign: Uint32Array;
  /** By piece, where the terms of each of its places begin and end, and the terms, which are slots. */
  starts: Uint16Array[];
  terms: Uint32Array[];
  /** How many comments are published. */
  comments: number;
  /** Their places, the oldest first; what follows them is room for more. */
  order: Uint32Array;
  /** By slot, how many comments add to it. */
  counts: Uint32Array;
  /** By the figure of a campaign, how many comments it has; at 0 how many belong to none. */
  letters: Uint32Array;
}

export function emptyListed(): ListedComments {
  return {
    ...{ revision: 0, pieces: new Map(), blocks: [], starts: [], terms: [] },
    ...{ slots: new Uint32Array(64), slotCount: 1, counts: new Uint32Array(64) },
    submittedAt: new Float64Array(blockSize),
    facts: new Uint32Array(blockSize),
    campaign: new Uint32Array(blockSize),
    ...{ comments: 0, order: new Uint32Array(blockSize), letters: new Uint32Array(64) },
  };
}

/** The next slot, for a figure that has none yet. To be given before blocks are put in that have it. */
export function giveSlot(listed: ListedComments, figure: number) {
  const slot = listed.slotCount++;
  listed.slots = withRoomFor(listed.slots, figure);
  listed.slots[figure] = slot;
  listed.counts = withRoomFor(listed.counts, slot);
  return slot;
}

/** The number of the comment that stands there. */
export function numberAt({ blocks }: ListedComments, place: number) {
  return (blocks[Math.floor(place / blockSize)] ?? 0) * blockSize + (place % blockSize);
}
