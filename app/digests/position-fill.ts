import type { Position } from "#db/schema.ts";

/** How a position is filled in charts, alike everywhere. */
export const fillOf = {
  support: "full",
  "support with changes": "hatched",
  oppose: "dotted",
  "no position": "empty",
} as const satisfies Record<Position, string>;
