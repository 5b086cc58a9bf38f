import { knownRuns } from "../passages/word-runs.ts";
import type { ReadingBasis } from "./ready.server.ts";
import type { Weights } from "./weights.ts";

/** A reading as plain JSON, to be kept with the key points that were chosen by it. */
export interface StoredReading {
  passages: number;
  counts: [string, number][];
  topic: string[];
  runs: string[];
  areArguments: boolean;
}

export function storeReading({ frequencies, quoted, areArguments }: ReadingBasis): StoredReading {
  const { passages, counts, topic } = frequencies;
  return { passages, counts: [...counts], topic: [...topic], runs: quoted?.runs ?? [], areArguments };
}

export function restoreReading({ passages, counts, topic, runs, areArguments }: StoredReading): ReadingBasis {
  const frequencies = { passages, counts: new Map(counts), topic: new Set(topic) };
  return {
    frequencies,
    topic: frequencies.topic,
    quoted: runs.length > 0 ? knownRuns([], runs) : null,
    areArguments,
  };
}

/** A key point's weights as plain JSON, in six digits. */
export function storeWeights(weights: Weights): [string, number][] {
  return [...weights].map(([stem, weight]) => [stem, Number(weight.toPrecision(6))]);
}
