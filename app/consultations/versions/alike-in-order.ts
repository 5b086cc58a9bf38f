import { wordsOf } from "#app/content/words-of.ts";
import type { ComparedProvision, ProvisionPair } from "./compared.ts";

interface Compare {
  before: readonly ComparedProvision[];
  after: readonly ComparedProvision[];
}

/** From this share of common words on, a text is another form of an earlier one. */
const leastAlike = 0.5;
/** A number alone weighs less than any likeness. */
const sameNumber = 0.1;
/** Of each text so many words are compared, and so many pairs of texts of one gap. */
const mostWords = 400;
const mostCharacters = 6_000;
const mostPairs = 250_000;

/**
 * The pairs, in order, that have most words in common together; one that has fewer than half in common only where it has the
 * same number. Where there is too much to compare, the numbers alone decide.
 */
export function alikeInOrder(
  { before, after }: Compare,
  places: { before: number[]; after: number[] },
): (ProvisionPair & { isNear: boolean })[] {
  const [earlier, later] = [weighed(before, places.before), weighed(after, places.after)];
  const compares = earlier.length * later.length <= mostPairs;
  const width = later.length + 1;
  // The best sum for what is left from these two on, filled from the end.
  const best = new Float64Array(compares ? (earlier.length + 1) * width : 0);
  const gains = new Float32Array(best.length);
  if (!compares) return byNumber(earlier, later);
  for (let one = earlier.length - 1; one >= 0; one -= 1)
    for (let other = later.length - 1; other >= 0; other -= 1) {
      const at = one * width + other;
      const gain = gainOf(earlier[one], later[other]);
      gains[at] = gain;
      const paired = gain === 0 ? 0 : gain + (best[at + width + 1] ?? 0);
      best[at] = Math.max(paired, best[at + 1] ?? 0, best[at + width] ?? 0);
    }
  return followed(earlier, later, { best, gains, width });
}

interface Weighed extends ComparedProvision {
  place: number;
  counts: Map<string, number>;
  total: number;
}

function weighed(all: readonly ComparedProvision[], places: number[]): Weighed[] {
  return places.flatMap((place) => {
    const one = all[place];
    if (!one) return [];
    const counts = new Map<string, number>();
    const words = wordsOf(one.words.slice(0, mostCharacters)).slice(0, mostWords);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return [{ ...one, place, counts, total: words.length }];
  });
}

/** 0 where they are no pair. */
function gainOf(one: Weighed | undefined, other: Weighed | undefined) {
  if (!one || !other || one.kind !== other.kind) return 0;
  const isNumbered = one.anchor === other.anchor;
  const likeness = likenessOf(one, other);
  if (likeness < leastAlike) return isNumbered ? sameNumber : 0;
  return likeness + (isNumbered ? sameNumber : 0);
}

/** The share of words that they have in common, from 0 to 1 (Dice). */
function likenessOf(one: Weighed, other: Weighed) {
  const together = one.total + other.total;
  if (together === 0 || (2 * Math.min(one.total, other.total)) / together < leastAlike) return 0;
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [word, count] of small.counts) common += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * common) / together;
}

function followed(
  earlier: Weighed[],
  later: Weighed[],
  { best, gains, width }: { best: Float64Array; gains: Float32Array; width: number },
) {
  const pairs: (ProvisionPair & { isNear: boolean })[] = [];
  let [one, other] = [0, 0];
  while (one < earlier.length && other < later.length) {
    const at = one * width + other;
    const gain = gains[at] ?? 0;
    const here = best[at] ?? 0;
    if (here === (best[at + width] ?? 0)) one += 1;
    else if (here === (best[at + 1] ?? 0)) other += 1;
    else {
      pairs.push({
        before: earlier[one]?.place ?? 0,
        after: later[other]?.place ?? 0,
        isNear: gain >= leastAlike,
      });
      one += 1;
      other += 1;
    }
  }
  return pairs;
}

function byNumber(earlier: Weighed[], later: Weighed[]) {
  const byAnchor = new Map(earlier.map((one) => [`${one.kind} ${one.anchor}`, one]));
  return later.flatMap((other) => {
    const one = byAnchor.get(`${other.kind} ${other.anchor}`);
    if (!one) return [];
    return [{ before: one.place, after: other.place, isNear: likenessOf(one, other) >= leastAlike }];
  });
}
