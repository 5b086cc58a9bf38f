import { widthOf as lettersOf } from "../brief-room.ts";

/** In letters, of columns that need more or less room than most; of the others by their kinds. */
const widths: Record<string, number> = {
  ...{ words: 60, translation: 40, own_sentence: 40 },
  ...{ theme: 24, provision_label: 24, organisation: 24, key1: 24, key2: 24 },
  ...{ key_point: 14, position: 14, language: 10, part: 12, country: 10, translation_language: 12 },
};
const ofMost = 18;

/** How wide a column is. */
export function widthOf(column: string, kind: string) {
  return widths[column] ?? { count: 12, "count or nothing": 12, address: 30 }[kind] ?? ofMost;
}

/** In points. */
const line = 15;
/** What Excel takes. */
const highest = 409;

/** How high a row is, all lines of its cells in sight. */
export function heightOf(cells: (string | number | null | undefined)[], widths: number[]) {
  const lines = cells.map((cell, column) => linesOf(String(cell ?? ""), widths[column] ?? ofMost));
  return Math.min(highest, Math.max(1, ...lines) * line);
}

/** Words that do not fit go into the next line whole, so that lines are never quite full. */
const filled = 0.88;

function linesOf(text: string, width: number) {
  return text
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(lettersOf(part) / (width * filled))), 0);
}
