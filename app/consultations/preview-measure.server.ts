import { shortened } from "#app/content/phrases.ts";
import type { Cut } from "./measure/cut.ts";
import { cutMeasure } from "./measure/cut-measure.ts";
import { renderCut } from "./measure/rendered-cut.server.ts";

const mostShown = 400;

/** How a measure will be cut, before it is stored; of a long one the first provisions. */
export function previewMeasure(markdown: string) {
  const { provisions, preamble } = cutMeasure(markdown);
  return previewOf(provisions, preamble);
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

export type MeasurePreview = ReturnType<typeof previewMeasure>;
