import type { ShownPosition } from "#app/comments/comment/shown-position.ts";
import type { Fill } from "#app/ui/chart-fills.tsx";

/** How a position is filled in charts, alike everywhere. */
export const fillOf = {
  support: "full",
  "support with changes": "hatched",
  oppose: "dotted",
  "no position": "empty",
  "not stated": "dashed",
} as const satisfies Record<ShownPosition, Fill>;
