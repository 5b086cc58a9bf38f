import type { StyledText, TextPiece } from "./block.ts";
import type { LeavingOut } from "./left-out.ts";

/** Spreadsheets say that an empty cell is there sixteen thousand times. */
export const mostColumns = 100;
export const mostRepeated = 1000;

/** What stands in a cell, on one line: a Markdown table has no others. */
export function cellSpans(blocks: readonly TextPiece[], leftOut: LeavingOut): StyledText[] {
  if (blocks.length > 1) leftOut.add("lines");
  return blocks.flatMap((block, at) => {
    const gap = at === 0 ? [] : [{ text: " " }];
    if (block.kind === "quotation") return [...gap, ...cellSpans(block.blocks, leftOut)];
    if (block.kind !== "table") return [...gap, ...numbered(block.number), ...block.spans];
    leftOut.add("nested");
    const cells = block.rows.flatMap((row) => row.flatMap((spans) => [{ text: " " }, ...spans]));
    return [...gap, ...cells];
  });
}

const numbered = (number: string): StyledText[] => (number === "" ? [] : [{ text: `${number} ` }]);
