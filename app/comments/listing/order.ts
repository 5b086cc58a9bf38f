import { blockSize } from "../counting/blocks.ts";
import { type ListedComments, numberAt } from "./listed.ts";
import { withRoomFor } from "./room.ts";

export interface ChangedPieces {
  changed: Set<number>;
  /** When the earliest of all comments was submitted that are in them or were. */
  earliest: number;
}

export const noChanges = (): ChangedPieces => ({ changed: new Set(), earliest: Infinity });

/** Puts the comments of changed pieces where they belong. Whatever was submitted before them stays where it is. */
export function putInOrder(listed: ListedComments, { changed, earliest }: ChangedPieces) {
  const from = countBefore(listed, earliest);
  const isChanged = new Uint8Array(listed.blocks.length);
  for (const piece of changed) isChanged[piece] = 1;
  const stayed = listed.order
    .slice(from, listed.comments)
    .filter((place) => isChanged[Math.floor(place / blockSize)] === 0);
  const fresh = placesOf(listed, changed);
  listed.comments = from + stayed.length + fresh.length;
  listed.order = withRoomFor(listed.order, listed.comments);
  let [nextStayed, nextFresh] = [0, 0];
  for (let at = from; at < listed.comments; at++) {
    const [old, young] = [stayed[nextStayed], fresh[nextFresh]];
    const isFresh = old === undefined || (young !== undefined && isBefore(listed, young, old));
    listed.order[at] = (isFresh ? young : old) ?? 0;
    if (isFresh) nextFresh++;
    else nextStayed++;
  }
}

/** How many comments were submitted before that, which stand first: none of them has changed. */
function countBefore({ order, comments, submittedAt }: ListedComments, instant: number) {
  let [from, until] = [0, comments];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    if ((submittedAt[order[middle] ?? 0] ?? 0) < instant) from = middle + 1;
    else until = middle;
  }
  return from;
}

function placesOf(listed: ListedComments, pieces: ReadonlySet<number>) {
  const places: number[] = [];
  for (const piece of pieces)
    for (let place = piece * blockSize; place < (piece + 1) * blockSize; place++)
      if (listed.facts[place]) places.push(place);
  // Mostly they are in order as they come.
  const isSorted = places.every((place, at) => at === 0 || isBefore(listed, places[at - 1] ?? 0, place));
  return isSorted ? places : places.sort((one, other) => (isBefore(listed, one, other) ? -1 : 1));
}

function isBefore(listed: ListedComments, one: number, other: number) {
  const [at, otherAt] = [listed.submittedAt[one] ?? 0, listed.submittedAt[other] ?? 0];
  return at < otherAt || (at === otherAt && numberAt(listed, one) < numberAt(listed, other));
}
