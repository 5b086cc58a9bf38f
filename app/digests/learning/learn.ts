import { type Example, fitLogistic, likelihood } from "./logistic.ts";
import {
  type ComparedItem,
  isLikeAny,
  type LearningSide,
  pairFeatures,
  type SaidPair,
} from "./pair-features.ts";

/** That a passage may make a key point, and how likely that is, from 0 to 1. */
export interface LearntProposal {
  passage_id: string;
  key_point_id: string;
  likely: number;
}

/**
 * Learns from what officials said of passages in one consultation, and proposes for each passage of which they have not
 * said what it makes the key point that it makes most likely, never one that they refused for it, nor one with which it has
 * nothing in common. The least sure comes first. Sides share how much each feature tells; what is like what is learnt for each key point.
 */
export function learn(
  sides: LearningSide[],
  said: SaidPair[],
  prior: number[] = priorWeights,
): LearntProposal[] {
  const read = sides.map((side) => ({ side, featuresOf: pairFeatures(side, said) }));
  const weights = fitLogistic(
    read.flatMap(({ side, featuresOf }) => examplesOf(side, said, featuresOf)),
    { prior, ridge },
  );
  const settled = new Set(
    said.filter(({ verdict }) => verdict === "makes").map(({ passage_id }) => passage_id),
  );
  const refused = new Set(said.map(pairKey));
  return read
    .flatMap(({ side, featuresOf }) =>
      side.passages
        .filter(({ id }) => !settled.has(id))
        .flatMap((passage) => bestOf(passage, side.key_points, { featuresOf, weights, refused })),
    )
    .sort(leastSureFirst);
}

/** From so likely on, a proposal says that the passage makes the key point. */
export const leastLikely = 0.5;
/** Of those that are at least so likely, six of seven were right in the simulation. */
export const surelyLikely = 0.8;

/**
 * Of the features in their order, fitted on the training part of ArgKP over states with 0 to 50 verdicts a side
 * (`npm run bench:digest` prints them). Nothing there tells of provisions, so that one is learnt from verdicts alone.
 */
export const priorWeights = [-1.39, 3.02, 0, 6.9, -6.54, 1.36];

/** How firmly the prior is held: 5 and 60 came to the same within the noise. */
const ridge = 20;

/** The pairs of which officials said something, as features with their answer. */
export function examplesOf(
  { passages, key_points }: LearningSide,
  said: SaidPair[],
  featuresOf: (passage: ComparedItem) => number[][],
): Example[] {
  const placeOf = new Map(key_points.map(({ id }, place) => [id, place]));
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  return said.flatMap(({ passage_id, key_point_id, verdict }) => {
    const passage = passageOf.get(passage_id);
    const features = passage && featuresOf(passage)[placeOf.get(key_point_id) ?? -1];
    return features ? [{ features, holds: verdict === "makes" }] : [];
  });
}

interface Learnt {
  featuresOf: (passage: ComparedItem) => number[][];
  weights: number[];
  refused: Set<string>;
}

function bestOf(
  passage: ComparedItem,
  key_points: ComparedItem[],
  { featuresOf, weights, refused }: Learnt,
): LearntProposal[] {
  const features = featuresOf(passage);
  let best: LearntProposal | null = null;
  for (const [place, { id }] of key_points.entries()) {
    const pair = { passage_id: passage.id, key_point_id: id };
    if (refused.has(pairKey(pair))) continue;
    const own = features[place] ?? [];
    if (!isLikeAny(own)) continue;
    const likely = likelihood(own, weights);
    if (!best || likely > best.likely) best = { ...pair, likely };
  }
  return best ? [best] : [];
}

const pairKey = ({ passage_id, key_point_id }: Pick<SaidPair, "passage_id" | "key_point_id">) =>
  `${passage_id} ${key_point_id}`;

function leastSureFirst(one: LearntProposal, other: LearntProposal) {
  return (
    Math.abs(one.likely - leastLikely) - Math.abs(other.likely - leastLikely) ||
    (one.passage_id < other.passage_id ? -1 : 1)
  );
}
