import { bodyOf } from "./bodies.ts";
import type { CutMeasure } from "./cut.ts";
import type { Cutting } from "./cutting.ts";
import { finish } from "./finish.ts";
import { habitsOf } from "./habits.ts";
import { readPieces } from "./pieces.ts";
import { take } from "./take.ts";
import { wayToCite } from "./ways-to-cite.ts";

/** Whose law a measure is. Without it, only the text tells how it is numbered, and it is cited with brackets. */
export interface MeasureOrigin {
  /** ISO 3166. */
  government?: string | null;
  /** BCP 47. */
  language?: string | null;
}

/**
 * Cuts a measure into provisions, in reading order: its headings and its numbered paragraphs. Unnumbered text belongs
 * to the provision before it, and before the first one to the preamble. Anchors come from the numbers alone, so that
 * editing one provision leaves the others' as they were. An official who wants no provision writes `1\.` for `1.`.
 */
export function cutMeasure(markdown: string, origin: MeasureOrigin = {}): CutMeasure {
  const [preamble, ...pieces] = readPieces(markdown);
  const cutting: Cutting = {
    ...{
      drafts: [],
      doubts: [],
      taken: new Map(),
      articles: new Set(),
      lists: new Map(),
      headings: [],
      stack: [],
      lastBare: null,
      footnotes: new Set(),
    },
    ...{ preamble: preamble?.lines ?? [], habits: habitsOf(origin.government) },
  };
  pieces.forEach((_, at) => {
    take(cutting, pieces, at);
  });
  const provisions = finish(cutting, wayToCite(origin.government, origin.language));
  return { preamble: bodyOf(cutting.preamble), provisions, doubts: cutting.doubts };
}
