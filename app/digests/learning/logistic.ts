/** What was seen: the features of something, and whether it was so. */
export interface Example {
  features: number[];
  holds: boolean;
}

/** How likely it is by these weights that something holds, from 0 to 1. */
export function likelihood(features: number[], weights: number[]): number {
  return sigmoid(product(features, weights));
}

/**
 * The weights of a logistic regression that is held to `prior` by `ridge`: with few examples they hardly leave it, with
 * none they are it. Newton's method, in which nothing is random.
 */
export function fitLogistic(
  examples: Example[],
  { prior, ridge }: { prior: number[]; ridge: number },
): number[] {
  let weights = prior;
  for (let round = 0; round < mostRounds; round++) {
    const step = solve(...slopesAt(weights, { examples, prior, ridge }));
    weights = weights.map((weight, at) => weight + bounded(step[at] ?? 0));
    if (step.every((change) => Math.abs(change) < smallestStep)) break;
  }
  return weights;
}

const mostRounds = 20;
const smallestStep = 1e-6;
/** A step that is longer comes of examples that hardly differ. */
const bounded = (step: number) => Math.max(-2, Math.min(2, step));
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

function product(one: number[], other: number[]) {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

interface Fitting {
  examples: Example[];
  prior: number[];
  ridge: number;
}

/** Second and first derivatives of what is to be least. */
function slopesAt(weights: number[], { examples, prior, ridge }: Fitting): [number[][], number[]] {
  const slope = weights.map((weight, at) => ridge * ((prior[at] ?? 0) - weight));
  const bend = weights.map((_, row) => weights.map((_, column) => (row === column ? ridge : 0)));
  for (const { features, holds } of examples) {
    const likely = likelihood(features, weights);
    const spread = likely * (1 - likely);
    for (const [at, feature] of features.entries()) {
      slope[at] = (slope[at] ?? 0) + (Number(holds) - likely) * feature;
      const row = bend[at] ?? [];
      for (const [other, value] of features.entries())
        row[other] = (row[other] ?? 0) + spread * feature * value;
    }
  }
  return [bend, slope];
}

/** Gauss's elimination; the ridge keeps what it divides by above nothing. */
function solve(bend: number[][], slope: number[]): number[] {
  const rows = bend.map((row, at) => [...row, slope[at] ?? 0]);
  for (const [at, pivot] of rows.entries())
    for (const below of rows.slice(at + 1)) {
      const factor = (below[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < pivot.length; column++)
        below[column] = (below[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  const found = slope.map(() => 0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    const known = product(row.slice(0, slope.length), found);
    found[at] = ((row.at(-1) ?? 0) - known) / (row[at] ?? 1);
  }
  return found;
}
