import { positionWords, type ShownPosition, shownPositions } from "#app/comments/comment/shown-position.ts";
import type { Fill } from "#app/ui/chart-fills.tsx";
import type { Translator } from "#app/words/translator.ts";

/** How a position is filled in charts, alike everywhere. */
export const fillOf = {
  support: "full",
  "support with changes": "hatched",
  oppose: "dotted",
  "no position": "empty",
  "not stated": "dashed",
} as const satisfies Record<ShownPosition, Fill>;

/** The positions that occur, with how they are filled. */
export function positionLegend(t: Translator, occurs: (position: ShownPosition) => boolean) {
  return shownPositions
    .filter(occurs)
    .map((position) => ({ label: positionWords(t, position), fill: fillOf[position] }));
}
