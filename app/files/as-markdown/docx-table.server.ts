import type { Table, TextPiece } from "./block.ts";
import { attributeOf, childOf, childrenOf, type MarkupElement } from "./element.server.ts";
import type { LeavingOut } from "./left-out.ts";
import { cellSpans, mostColumns } from "./table-cells.ts";

/** A table, a line a row. A cell that goes over several has its words in the first of them. */
export function docxTable(
  table: MarkupElement,
  leftOut: LeavingOut,
  read: (cell: MarkupElement) => TextPiece[],
): Table {
  const rows = rowsOf(table).filter((row) => {
    const isStruck = childOf(row, "trPr", "del") !== undefined;
    if (isStruck) leftOut.add("deletions");
    return !isStruck;
  });
  return {
    kind: "table",
    rows: rows.map((row) =>
      cellsOf(row).flatMap((cell) => {
        const properties = childOf(cell, "tcPr");
        const merge = childOf(properties, "vMerge");
        const isGoingOn = merge !== undefined && attributeOf(merge, "val") !== "restart";
        const width = Math.max(1, Number(attributeOf(childOf(properties, "gridSpan"), "val")) || 1);
        if (width > 1 || isGoingOn) leftOut.add("merged");
        const spans = cellSpans(read(cell), leftOut);
        return [spans, ...Array.from({ length: Math.min(width, mostColumns) - 1 }, () => [])];
      }),
    ),
  };
}

/** Rows may stand in an element of their own, as repeated ones do. */
function rowsOf(table: MarkupElement): MarkupElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.local === "tr") return [child];
    return /^(?:sdt|sdtContent|ins|customXml)$/.test(child.local) ? rowsOf(child) : [];
  });
}

function cellsOf(row: MarkupElement): MarkupElement[] {
  return childrenOf(row).flatMap((child) => {
    if (child.local === "tc") return [child];
    return /^(?:sdt|sdtContent|customXml)$/.test(child.local) ? cellsOf(child) : [];
  });
}
