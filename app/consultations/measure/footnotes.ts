import type { Marker } from "./markers.ts";
import { goesOn, isGoneOnWith, type Level } from "./nesting.ts";

const glued = /\p{Ll}{3}(\d{1,2}[a-z]?)\)/gu;

/** The signs of footnotes in a text, `1` of `zahraniční osobě1)`. */
export function footnoteSigns(lines: readonly string[]) {
  return lines.flatMap((line) => [...line.matchAll(glued)].map(([, sign = ""]) => sign));
}

interface FootnoteEvidence {
  /** Of the text before, without those whose notes have been found. */
  signs: ReadonlySet<string>;
  stack: Level[];
  /** The markers that follow under the same heading, nearest first. */
  ahead: Iterable<Marker>;
}

/** Whether `1) OJ L 206` is the footnote to a sign in the text before it, and not the first of a list, or the next. */
export function isFootnote(marker: Marker, { signs, stack, ahead }: FootnoteEvidence) {
  if (marker.form !== "x)" || !signs.has(marker.number) || goesOn(marker, stack)) return false;
  const unsigned = [...ahead].filter(({ form, number }) => form === "x)" && !signs.has(number));
  return !isGoneOnWith(marker, unsigned);
}
