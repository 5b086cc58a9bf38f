import { unnamed } from "#app/comments/comment/unnamed.ts";
import type { Attribution, Position } from "#db/schema.ts";

/** How a position is filled in charts, alike everywhere. */
export const fillOf = {
  support: "full",
  "support with changes": "hatched",
  oppose: "dotted",
  "no position": "empty",
} as const satisfies Record<Position, string>;

/** Who says it, as far as it is stated. */
export function authorWords({
  organisation,
  author_name,
  attribution,
}: {
  organisation: string | null;
  author_name: string | null;
  attribution: Attribution;
}) {
  return organisation ?? author_name ?? unnamed(attribution);
}
