import { isDigestAlone } from "./fill-fields.ts";
import type { TemplateProblem } from "./template-problem.ts";

export interface PlaceFound<Paragraph> {
  paragraph: Paragraph;
  isAlone: boolean;
}

/** The places for a digest in a paragraph of those texts: two stand for any number of more. */
export function placesIn<Paragraph>(
  paragraph: Paragraph,
  { texts, digests }: { texts: readonly string[]; digests: number },
): PlaceFound<Paragraph>[] {
  if (digests === 0) return [];
  const place = { paragraph, isAlone: isDigestAlone(texts) };
  return digests === 1 ? [place] : [place, place];
}

/**
 * The one paragraph in which a digest can stand, or what is wrong: `found` are the places in the text, `elsewhere` counts those in
 * headers, footers and notes, and `fits` says whether a paragraph stands in the text by itself, not in a table or a box.
 */
export function placeOfDigest<Paragraph>(
  found: PlaceFound<Paragraph>[],
  { elsewhere, fits }: { elsewhere: number; fits: (paragraph: Paragraph) => boolean },
): { place: Paragraph } | { place: null; why: TemplateProblem["why"] } {
  const fitting = found.filter(({ paragraph }) => fits(paragraph));
  const [one] = fitting;
  if (!one) return { place: null, why: found.length + elsewhere > 0 ? "digest elsewhere" : "digest missing" };
  if (fitting.length > 1) return { place: null, why: "digest twice" };
  if (found.length + elsewhere > 1) return { place: null, why: "digest elsewhere" };
  return one.isAlone ? { place: one.paragraph } : { place: null, why: "digest in text" };
}
