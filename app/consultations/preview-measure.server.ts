import { shortened } from "#app/content/phrases.ts";
import type { Cut } from "./measure/cut.ts";
import { cutMeasure, type MeasureOrigin } from "./measure/cut-measure.ts";
import { doubtsIn, type MeasureDoubts } from "./measure/doubts.ts";
import { renderCut } from "./measure/rendered-cut.server.ts";

const mostShown = 400;

/** How a measure will be cut, before it is stored; of a long one the first provisions. */
export function previewMeasure(markdown: string, origin: MeasureOrigin) {
  const cut = cutMeasure(markdown, origin);
  return { ...previewOf(cut.provisions, cut.preamble), doubts: doubtsIn(cut) };
}

/** The same of provisions that have been cut, under the anchors that they are to have. */
export function previewOf(provisions: Cut[], preamble: string) {
  return {
    total: provisions.length,
    headings: provisions.filter(({ kind }) => kind === "heading").length,
    hasPreamble: preamble !== "",
    shown: provisions.slice(0, mostShown).map((cut) => ({
      anchor: cut.anchor,
      label: cut.label,
      kind: cut.kind,
      depth: cut.depth,
      text: shortened(renderCut(cut).text, 140),
    })),
  };
}

/** A translation is cut as its original is, so that nothing of it is in doubt. */
export type MeasurePreview = ReturnType<typeof previewOf> & { doubts?: MeasureDoubts };
