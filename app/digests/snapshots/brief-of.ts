import type { BriefDigest } from "../documents/taken-digest.ts";
import type { ShownSnapshot } from "./snapshot-content.server.ts";

/**
 * What a brief says of a snapshot whose words were read back. How many comments were held or rejected then, and what models wrote, is
 * in no snapshot.
 */
export function briefOf(
  { snapshot: { figures, inShort }, gone }: { snapshot: ShownSnapshot; gone: number },
  measureVersion: number,
): { whole: BriefDigest; gone: number } {
  const measure = { version: measureVersion, madeOn: [] };
  const followed = { isBuilt: inShort.keyPoints > 0 };
  return {
    whole: {
      ...{ figures: { ...figures, unpublished: null, measure }, written: {} },
      inShort: { ...inShort, followed },
    },
    gone,
  };
}
