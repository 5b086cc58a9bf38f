import { stringify } from "csv-stringify/sync";
import { cellPieces, csvOptions } from "#app/requests/csv-options.ts";
import type { TypedTable } from "./table.ts";

/** A table as CSV, encoded as the other files of the digest are; the heads are keys, the same in every language. */
export function tableCsv({ columns, rows }: TypedTable) {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? shortened(cell) : cell)));
  return stringify([columns.map(([column]) => column), ...cells], csvOptions());
}

/** What spreadsheets take; the whole text is in the file of comments. */
function shortened(cell: string) {
  const [first = "", ...more] = cellPieces(cell);
  return more.length === 0 ? cell : `${first.slice(0, -2).toWellFormed()} …`;
}
