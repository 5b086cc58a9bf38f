import { type Features, similaritiesAmong } from "./similarity.ts";

/** The least similarity at which a passage makes a key point; it was measured that about half of those then truly do. */
export const leastSimilar = 0.22;
const leastSimilarWithEmbeddings = 0.3;

/**
 * Finds for a passage the nearest key point, by the frequencies and weights with which those were chosen, so that what
 * comes later moves nothing that is assigned already. Null where none is near enough: the passage is pending. Its time
 * goes with the stems of the passage alone.
 */
export function assigner(
  keyPoints: Features[],
): (passage: Features) => { place: number; similarity: number } | null {
  const similarities = similaritiesAmong(keyPoints);
  return (passage) => {
    const near = similarities(passage);
    let place = 0;
    for (let at = 1; at < near.length; at++) if ((near[at] ?? 0) > (near[place] ?? 0)) place = at;
    const similarity = near[place] ?? 0;
    const least = passage.embedding ? leastSimilarWithEmbeddings : leastSimilar;
    return similarity >= least ? { place, similarity } : null;
  };
}
