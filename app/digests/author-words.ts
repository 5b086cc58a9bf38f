import { unnamed } from "#app/comments/comment/unnamed.ts";
import type { Attribution } from "#db/schema.ts";

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
