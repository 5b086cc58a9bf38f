import { type LearntProposal, learn, leastLikely, surelyLikely } from "#app/digests/learning/learn.ts";
import type { SaidPair } from "#app/digests/learning/pair-features.ts";
import { leastSimilar } from "#app/digests/themes/assign.ts";
import { groupBy } from "#app/digests/themes/strata.ts";
import { randomFrom } from "./key-point-scores.ts";
import type { LabelledArguments } from "./labelled-arguments.ts";
import { answerOf, type LabelledSide, labelledSide } from "./labelled-sides.ts";
import { fitPrior, nearestOfAll, shuffled } from "./learning-prior.ts";

/** How right the assignment is after so many corrections, of passages about which nobody was asked. */
export interface LearningRow {
  corrections: number;
  precision: number;
  recall: number;
  f1: number;
  /** Of that half of the passages for which it is likeliest, how many are right, whatever the bound. */
  likelierHalf: number;
  /** Of the passages that truly make a key point, the part that is surely assigned; and how many of these are right. */
  sure: number;
  surelyRight: number;
}

export const orders = ["the least sure first", "by chance"] as const;
type Order = (typeof orders)[number];

const correctionsShown = [0, 20, 50, 100, 200];
/** So many are answered before anything is learnt of them. */
const atOnce = 10;
/** In one consultation; of each two positions. */
const topicsTogether = 2;

/**
 * Plays consultations in which an official corrects the assignment by what people labelled. One half of the passages is asked
 * about, the other half scored, and then the other way round. The weights that are held before come from all other topics.
 */
export function scoreLearning(groups: LabelledArguments[], order: Order): LearningRow[] {
  const sides = groups.map(labelledSide);
  const topics = groupBy(sides, ({ topic }) => topic);
  const counts = correctionsShown.map(() => ({ ...nothing }));
  for (let at = 0; at < topics.length; at += topicsTogether) {
    const together = topics.slice(at, at + topicsTogether).flat();
    const prior = fitPrior(sides.filter((side) => !together.includes(side)));
    for (const isAsked of halvesOf(together, at))
      for (const [row, found] of playCorrections(together, { prior, order, isAsked }).entries())
        addTo(counts[row], found);
  }
  return counts.map((count, row) => rowOf(correctionsShown[row] ?? 0, count));
}

const nothing = { assigned: 0, right: 0, having: 0, half: 0, halfRight: 0, sure: 0, surelyRight: 0 };

function halvesOf(sides: LabelledSide[], seed: number) {
  const random = randomFrom(seed + 1);
  const all = shuffled(
    sides.flatMap(({ passages }) => passages.map(({ id }) => id)),
    random,
  );
  const half = new Set(all.slice(0, all.length / 2));
  return [(id: string) => half.has(id), (id: string) => !half.has(id)];
}

interface Played {
  prior: number[];
  order: Order;
  isAsked: (passage: string) => boolean;
}

/** What is assigned of the passages that are not asked about, after each number of corrections. */
function playCorrections(sides: LabelledSide[], { prior, order, isAsked }: Played) {
  const sideOf = new Map(sides.flatMap((side) => side.passages.map(({ id }) => [id, side] as const)));
  const tested = [...sideOf.keys()].filter((id) => !isAsked(id));
  const truthOf = (id: string) => sideOf.get(id)?.truth.get(id) ?? new Set();
  const scored = (all: LearntProposal[], least: number) =>
    countRight(
      all.filter(({ passage_id }) => !isAsked(passage_id)),
      { tested, truthOf, least },
    );
  const said: SaidPair[] = [];
  const answered = new Set<string>();
  const random = randomFrom(sides.length);
  return correctionsShown.map((corrections) => {
    while (answered.size < corrections) {
      const offered = learn(sides, said, prior).filter(
        ({ passage_id }) => isAsked(passage_id) && !answered.has(passage_id),
      );
      const next = order === "by chance" ? shuffled(offered, random) : offered;
      for (const pair of next.slice(0, Math.min(atOnce, corrections - answered.size))) {
        const side = sideOf.get(pair.passage_id);
        if (side) said.push(...answerOf(side, pair));
        answered.add(pair.passage_id);
      }
      if (offered.length === 0) break;
    }
    if (corrections === 0) return scored(sides.flatMap(nearestOfAll), leastSimilar);
    return scored(learn(sides, said, prior), leastLikely);
  });
}

interface Tested {
  tested: string[];
  truthOf: (passage: string) => Set<string>;
  least: number;
}

function countRight(proposed: LearntProposal[], { tested, truthOf, least }: Tested): Counts {
  const isRight = ({ passage_id, key_point_id }: LearntProposal) => truthOf(passage_id).has(key_point_id);
  const assigned = proposed.filter(({ likely }) => likely >= least);
  const sure = proposed.filter(({ likely }) => likely >= surelyLikely);
  const half = proposed
    .toSorted((one, other) => other.likely - one.likely)
    .slice(0, Math.round(tested.length / 2));
  return {
    assigned: assigned.length,
    right: assigned.filter(isRight).length,
    having: tested.filter((id) => truthOf(id).size > 0).length,
    half: half.length,
    halfRight: half.filter(isRight).length,
    sure: sure.length,
    surelyRight: sure.filter(isRight).length,
  };
}

type Counts = typeof nothing;

function addTo(sum: Counts | undefined, found: Counts) {
  if (!sum) return;
  sum.assigned += found.assigned;
  sum.right += found.right;
  sum.having += found.having;
  sum.half += found.half;
  sum.halfRight += found.halfRight;
  sum.sure += found.sure;
  sum.surelyRight += found.surelyRight;
}

function rowOf(corrections: number, counts: Counts): LearningRow {
  const { assigned, right, having, half, halfRight, sure, surelyRight } = counts;
  const [precision, recall] = [share(right, assigned), share(right, having)];
  return {
    ...{ corrections, precision, recall },
    f1: share(2 * precision * recall, precision + recall),
    likelierHalf: share(halfRight, half),
    sure: share(sure, having),
    surelyRight: share(surelyRight, sure),
  };
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** How right it would be to give all passages of a side to the key point that most of them make: as far as frequency alone leads. */
export function scoreMostFrequent(groups: LabelledArguments[]): LearningRow {
  const counts = { ...nothing };
  for (const side of groups.map(labelledSide)) {
    const made = [...side.truth.values()];
    const times = side.key_points.map(({ id }) => made.filter((own) => own.has(id)).length);
    counts.assigned += made.length;
    counts.right += Math.max(...times);
    counts.having += made.filter(({ size }) => size > 0).length;
  }
  return rowOf(0, counts);
}
