import { learn, leastLikely, surelyLikely } from "#app/digests/learning/learn.ts";
import type { SaidPair } from "#app/digests/learning/pair-features.ts";
import { groupBy } from "#app/digests/themes/strata.ts";
import { randomFrom } from "./key-point-scores.ts";
import type { LabelledArguments } from "./labelled-arguments.ts";
import { answerOf, type LabelledSide, labelledSide } from "./labelled-sides.ts";
import { assignedWithout, fitPrior, shuffled } from "./learning-prior.ts";

/** How right the assignment is after so many corrections, of passages about which nobody was asked. */
export interface LearningRow {
  corrections: number;
  precision: number;
  recall: number;
  f1: number;
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
  const counts = correctionsShown.map(() => ({ assigned: 0, right: 0, having: 0, sure: 0, surelyRight: 0 }));
  for (let at = 0; at < topics.length; at += topicsTogether) {
    const together = topics.slice(at, at + topicsTogether).flat();
    const prior = fitPrior(sides.filter((side) => !together.includes(side)));
    for (const isAsked of halvesOf(together, at))
      for (const [row, found] of playCorrections(together, { prior, order, isAsked }).entries())
        addTo(counts[row], found);
  }
  return counts.map((count, row) => rowOf(correctionsShown[row] ?? 0, count));
}

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
  const scored = (assigned: Assigned[]) =>
    countRight(
      sideOf,
      assigned.filter(({ passage_id }) => !isAsked(passage_id)),
      (id) => !isAsked(id),
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
    if (corrections === 0) return scored(sides.flatMap(assignedWithout));
    return scored(learn(sides, said, prior).filter(({ likely }) => likely >= leastLikely));
  });
}

interface Assigned {
  passage_id: string;
  key_point_id: string;
  likely?: number;
}

function countRight(
  sideOf: Map<string, LabelledSide>,
  assigned: Assigned[],
  isScored: (id: string) => boolean,
) {
  const isRight = ({ passage_id, key_point_id }: Assigned) =>
    sideOf.get(passage_id)?.truth.get(passage_id)?.has(key_point_id) ?? false;
  const sure = assigned.filter(({ likely = 0 }) => likely >= surelyLikely);
  return {
    assigned: assigned.length,
    right: assigned.filter(isRight).length,
    having: [...sideOf].filter(([id, { truth }]) => isScored(id) && (truth.get(id)?.size ?? 0) > 0).length,
    sure: sure.length,
    surelyRight: sure.filter(isRight).length,
  };
}

type Counts = ReturnType<typeof countRight>;

function addTo(sum: Counts | undefined, found: Counts) {
  if (!sum) return;
  sum.assigned += found.assigned;
  sum.right += found.right;
  sum.having += found.having;
  sum.sure += found.sure;
  sum.surelyRight += found.surelyRight;
}

function rowOf(corrections: number, { assigned, right, having, sure, surelyRight }: Counts): LearningRow {
  const [precision, recall] = [right / Math.max(assigned, 1), right / Math.max(having, 1)];
  const f1 = (2 * precision * recall) / Math.max(precision + recall, 1e-9);
  return {
    ...{ corrections, precision, recall, f1 },
    sure: sure / Math.max(having, 1),
    surelyRight: surelyRight / Math.max(sure, 1),
  };
}
