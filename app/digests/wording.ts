import type { Position } from "#db/schema.ts";

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
}: {
  organisation: string | null;
  author_name: string | null;
}) {
  return organisation ?? author_name ?? "Name not stated";
}
