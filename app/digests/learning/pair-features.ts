import { type Features, similaritiesAmong } from "../themes/similarity.ts";
import type { Weights } from "../themes/weights.ts";

/** What officials last said of a passage and a key point. */
export interface SaidPair {
  passage_id: string;
  key_point_id: string;
  verdict: "makes" | "does not make";
}

/** A passage or a key point, as one is compared with the other. */
export interface ComparedItem extends Features {
  id: string;
  provision_id: string | null;
}

/** The passages of one language and position, with the key points that stand there. */
export interface LearningSide {
  passages: ComparedItem[];
  key_points: ComparedItem[];
}

/**
 * The features of a passage with each of the key points, in their order: 1; the root of how near it is to the quote; whether both are about one provision; how like it is to all that officials said
 * makes the key point, and to all that they said does not (Rocchio); and which of the two they say more often. What they said
 * of the passage itself is left out, or an example would contain its answer.
 */
export function pairFeatures(
  { passages, key_points }: LearningSide,
  said: SaidPair[],
): (passage: ComparedItem) => number[][] {
  const quotes = similaritiesAmong(key_points);
  const evidence = verdicts.map((verdict) =>
    evidenceOf(
      key_points,
      said.filter((one) => one.verdict === verdict),
      passages,
    ),
  );
  return (passage) => {
    const near = quotes(passage);
    const [made, notMade] = evidence.map((of) => of(passage));
    return key_points.map((point, place) => {
      const [yes, no] = [made?.[place] ?? none, notMade?.[place] ?? none];
      return [
        1,
        Math.sqrt(near[place] ?? 0),
        Number(point.provision_id !== null && point.provision_id === passage.provision_id),
        yes.likeness,
        no.likeness,
        (yes.count - no.count) / (yes.count + no.count + fewToTell),
      ];
    });
  };
}

/** Whether these features say that a passage has anything in common with the quote, or with what was confirmed. */
export function isLikeAny([, root = 0, , confirmed = 0]: number[]) {
  return Math.max(root ** 2, confirmed) >= leastNear;
}

/** What is less near is not near, as when key points are chosen. */
const leastNear = 0.1;
const verdicts = ["makes", "does not make"] as const;
/** Of so few verdicts a share says little. */
const fewToTell = 3;

interface Evidence {
  count: number;
  /** The sum of similarities over √(1 + their number). */
  likeness: number;
}

const none: Evidence = { count: 0, likeness: 0 };

/** By key point, how like a passage is to the others of which this was said. */
function evidenceOf(key_points: ComparedItem[], said: SaidPair[], passages: ComparedItem[]) {
  const weightsOf = new Map(passages.map(({ id, weights }) => [id, weights]));
  const ofPoint = new Map<string, Map<string, Weights>>();
  for (const { passage_id, key_point_id } of said) {
    const own = ofPoint.get(key_point_id) ?? new Map<string, Weights>();
    ofPoint.set(key_point_id, own.set(passage_id, weightsOf.get(passage_id) ?? new Map()));
  }
  const sums = similaritiesAmong(key_points.map(({ id }) => ({ weights: sumOf(ofPoint.get(id)) })));
  return ({ id, weights }: ComparedItem) => {
    const similar = sums({ weights });
    return key_points.map((point, place): Evidence => {
      const own = ofPoint.get(point.id);
      if (!own) return none;
      const isItself = own.has(id);
      const count = own.size - Number(isItself);
      const likeness = (similar[place] ?? 0) - (isItself ? squareOf(weights) : 0);
      return { count, likeness: likeness / Math.sqrt(1 + count) };
    });
  };
}

function sumOf(all: Map<string, Weights> = new Map()): Weights {
  const sum: Weights = new Map();
  for (const weights of all.values())
    for (const [stem, weight] of weights) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  return sum;
}

function squareOf(weights: Weights) {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return square;
}
