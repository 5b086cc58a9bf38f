import type { Weights } from "./weights.ts";

/** What passages are compared by. The embedding, of length 1, is there only where a server that makes them is configured. */
export interface Features {
  weights: Weights;
  embedding?: Float32Array;
}

/** How near two are, from 0 to 1: the cosine of their weights, and of their embeddings where both have one. */
export function similarity(one: Features, other: Features): number {
  const [few, many] = one.weights.size < other.weights.size ? [one, other] : [other, one];
  let cosine = 0;
  for (const [stem, weight] of few.weights) cosine += weight * (many.weights.get(stem) ?? 0);
  return mixed(cosine, one.embedding, other.embedding);
}

/** The same for one against many, by way of an index of their stems: their places in the list with how near they are. */
export function similaritiesAmong(all: Features[]): (one: Features) => Float32Array {
  const having = new Map<string, { places: number[]; weights: number[] }>();
  for (const [place, { weights }] of all.entries())
    for (const [stem, weight] of weights) {
      const posting = having.get(stem) ?? { places: [], weights: [] };
      posting.places.push(place);
      posting.weights.push(weight);
      having.set(stem, posting);
    }

  return ({ weights, embedding }) => {
    const found = new Float32Array(all.length);
    for (const [stem, weight] of weights) {
      const posting = having.get(stem);
      if (!posting) continue;
      const { places, weights: others } = posting;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0;
        found[place] = (found[place] ?? 0) + weight * (others[at] ?? 0);
      }
    }
    if (embedding)
      for (const [place, { embedding: other }] of all.entries())
        found[place] = mixed(found[place] ?? 0, embedding, other);
    return found;
  };
}

/** The share of stems beside embeddings was fitted on arguments with an English model: (0.49 stems + embedding) / 1.49. */
const shareOfStems = 0.49;

function mixed(cosine: number, one?: Float32Array, other?: Float32Array) {
  if (!one || !other) return cosine;
  let product = 0;
  for (let at = 0; at < one.length; at++) product += (one[at] ?? 0) * (other[at] ?? 0);
  return (shareOfStems * cosine + Math.max(0, product)) / (1 + shareOfStems);
}
