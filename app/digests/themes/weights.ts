/** A passage as its stems and their weights, of length 1. */
export type Weights = Map<string, number>;

/** How many passages have each stem, as counted when the key points were chosen; kept with them, or similarities would drift. */
export interface Frequencies {
  passages: number;
  counts: Map<string, number>;
  /** Stems that most have: they tell nothing apart. */
  topic: Set<string>;
}

/** `(1 + ln tf) · ln((N + 1) / (df + 0.5))` without the topic words, brought to length 1. */
export function weigh(stems: string[], { passages, counts, topic }: Frequencies): Weights {
  const times = new Map<string, number>();
  for (const stem of stems) if (!topic.has(stem)) times.set(stem, (times.get(stem) ?? 0) + 1);
  for (const [stem, count] of times)
    times.set(stem, (1 + Math.log(count)) * Math.log((passages + 1) / ((counts.get(stem) ?? 0) + 0.5)));
  return ofLengthOne(times);
}

/** The sum of several weights, of length 1 again: the middle of what they stand for. */
export function centreOf(all: Weights[]): Weights {
  const sum: Weights = new Map();
  for (const weights of all)
    for (const [stem, weight] of weights) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  return ofLengthOne(sum);
}

/** The same weights, changed in place so that their squares add up to 1. */
export function ofLengthOne(weights: Weights): Weights {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [stem, weight] of weights) weights.set(stem, weight / length);
  return weights;
}
