import type { KeyPoint } from "./key-point.ts";
import { similarity } from "./similarity.ts";
import { centreOf, type Weights } from "./weights.ts";

/** A theme may hold this many times its share of the key points, or one would swallow them all. */
const largestShare = 2.2;

/**
 * Brings key points of one language together into at most `most` themes by average link: the two sets whose middles are
 * nearest on average become one, until few enough are left. `centres` are what the passages of each have in the middle.
 */
export function groupIntoThemes(centres: Weights[], most: number): number[][] {
  const near = centres.map((one) => centres.map((other) => similarity({ weights: one }, { weights: other })));
  const groups = centres.map((_, at) => [at]);
  const largest = Math.ceil((largestShare * centres.length) / Math.max(most, 1));
  while (groups.length > most) {
    const best = nearestPair(groups, (one, other) => link(one, other, { near, largest }));
    if (!best) break;
    groups[best.one] = [...(groups[best.one] ?? []), ...(groups[best.other] ?? [])];
    groups.splice(best.other, 1);
  }
  return groups;
}

/** The middle of a key point's passages. */
export function centreOfKeyPoint(keyPoint: KeyPoint, weightsOf: (passageId: string) => Weights | undefined) {
  return centreOf([keyPoint.weights, ...keyPoint.passages.flatMap((one) => weightsOf(one.passage_id) ?? [])]);
}

function nearestPair(groups: number[][], linkOf: (one: number[], other: number[]) => number) {
  let best: { one: number; other: number; value: number } | null = null;
  for (const [one, members] of groups.entries())
    for (let other = one + 1; other < groups.length; other++) {
      const value = linkOf(members, groups[other] ?? []);
      if (!best || value > best.value) best = { one, other, value };
    }
  return best;
}

function link(one: number[], other: number[], { near, largest }: { near: number[][]; largest: number }) {
  let sum = 0;
  for (const a of one) for (const b of other) sum += near[a]?.[b] ?? 0;
  const tooLarge = one.length + other.length > largest ? 1 : 0;
  return sum / (one.length * other.length) - tooLarge;
}
