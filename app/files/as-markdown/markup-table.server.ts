import type { StyledText, Table, TextPiece } from "./block.ts";
import { attributeOf, childrenOf, type MarkupElement } from "./element.server.ts";
import type { LeavingOut } from "./left-out.ts";
import { markupRows } from "./markup-spans.server.ts";
import { cellSpans, mostColumns, mostRepeated } from "./table-cells.ts";

/** A table with HTML's names. A cell that goes over several has its words in the first of them. */
export function markupTable(
  table: MarkupElement,
  leftOut: LeavingOut,
  read: (cell: MarkupElement) => TextPiece[],
): Table {
  /** By column: over how many further rows a cell from above goes. */
  const over: number[] = [];
  const rows = markupRows(table).map((row) => {
    const cells: StyledText[][] = [];
    for (const cell of childrenOf(row)) {
      if (!/^t[dh]$/.test(cell.local)) continue;
      fill(cells, over);
      const [width, height] = [spanOf(cell, "colspan", mostColumns), spanOf(cell, "rowspan", mostRepeated)];
      if (width > 1 || height > 1) leftOut.add("merged");
      const spans = cellSpans(read(cell), leftOut);
      for (let at = 0; at < width && cells.length < mostColumns; at++) {
        over[cells.length] = height - 1;
        cells.push(at === 0 ? spans : []);
      }
    }
    fill(cells, over);
    return cells;
  });
  return { kind: "table", rows };
}

/** Empty cells where those from above go on. */
function fill(cells: StyledText[][], over: number[]) {
  for (let left = over[cells.length] ?? 0; left > 0; left = over[cells.length] ?? 0) {
    over[cells.length] = left - 1;
    cells.push([]);
  }
}

function spanOf(cell: MarkupElement, name: string, most: number) {
  return Math.max(1, Math.min(most, Number(attributeOf(cell, name)) || 1));
}
