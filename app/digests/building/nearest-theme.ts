import { similarity } from "../themes/similarity.ts";
import type { Weights } from "../themes/weights.ts";

interface InTheme {
  theme_id: string | null;
  weights: Weights;
}

/** The theme of the key point that is nearest, where it is that near; null where none is. */
export function nearestTheme(weights: Weights, standing: InTheme[], least = 0) {
  const [nearest] = standing
    .map(({ theme_id, weights: other }) => ({ theme_id, near: similarity({ weights }, { weights: other }) }))
    .filter(({ near }) => near > least)
    .sort((one, other) => other.near - one.near);
  return nearest?.theme_id ?? null;
}
