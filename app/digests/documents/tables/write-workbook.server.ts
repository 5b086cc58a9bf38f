import { writeXlsx } from "hucre/xlsx";
import { unmarked } from "#app/words/marks.ts";
import { heightOf, widthOf } from "./cell-room.ts";
import type { TypedTable } from "./table.ts";

type Sheet = Parameters<typeof writeXlsx>[0]["sheets"][number];

/** In UTF-16 units: what Excel takes in a cell. */
export const longestCell = 32_767;
/** In a workbook’s links, of which a sheet can have 65,530. */
const longestLink = 2_000;
const mostLinks = 60_000;

interface WorkbookWords {
  title: string;
  /** ISO 8601, UTC: the moment that it says it is of. */
  at: string;
  /** The sheet on what it is: rows of what something is called and what is said of it, told how many texts were cut. */
  about: { name: string; rows: (cut: number) => [string, string][] };
  sheetName: (table: TypedTable) => string;
  columnName: (column: string) => string;
  /** At the end of a text that is cut. */
  cutMark: string;
}

/**
 * Tables as a workbook: a sheet on what it is, and one for each, with a header that stays in sight and filters. Text is text
 * whatever it begins with, so that no formula is in it. The same tables are the same file, byte for byte.
 */
export async function writeWorkbook(tables: TypedTable[], words: WorkbookWords) {
  const sheets = tables.map((table) => sheetOf(table, words));
  const cut = sheets.reduce((sum, sheet) => sum + sheet.cut, 0);
  const created = new Date(words.at);
  const all = [aboutSheet(words.about, cut), ...sheets.map(({ sheet }) => sheet)];
  return writeXlsx({
    sheets: all.map((sheet, place) => ({ ...sheet, name: sheetNamed(sheet.name, place) })),
    properties: {
      title: unmarked(words.title),
      ...{ creator: "Parley", lastModifiedBy: "Parley", created, modified: created },
    },
  });
}

/** As Excel takes the name of a sheet: without some signs and of 31 letters at most, whatever a language calls it. */
function sheetNamed(name: string, place: number) {
  const allowed = unmarked(name)
    .replace(/[[\]:*?/\\]/g, " ")
    .replaceAll("'", "’")
    .trim();
  return allowed.length > 0 && allowed.length <= 31
    ? allowed
    : `${allowed.slice(0, 27).trimEnd()} ${place + 1}`.trim();
}

const pageSetup = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const header = {
  font: { bold: true, name: "Calibri", size: 11 },
  alignment: { wrapText: true, vertical: "top" },
} as const;
const body = { alignment: { wrapText: true, vertical: "top" } } as const;
const headerOfNumbers = { ...header, alignment: { ...header.alignment, horizontal: "right" } } as const;

function sheetOf(table: TypedTable, words: WorkbookWords) {
  const { name, columns, rows } = table;
  const heads = columns.map(([column]) => unmarked(words.columnName(column)));
  const cells: Sheet["cells"] = new Map();
  for (const [column, [, kind]] of columns.entries())
    cells.set(`0,${column}`, { style: kind.startsWith("count") ? headerOfNumbers : header });
  let cut = 0;
  const written = rows.map((row, place) =>
    row.map((value, column) => {
      if (typeof value !== "string") return value;
      const isLink = columns[column]?.[1] === "address" && value.length <= longestLink && value !== "";
      if (isLink && rows.length <= mostLinks)
        cells.set(`${place + 1},${column}`, { hyperlink: { target: value } });
      if (value.length <= longestCell) return value;
      cut += 1;
      return cutText(value, unmarked(words.cutMark));
    }),
  );
  const widths = columns.map(([column, kind]) => widthOf(column, kind));
  // Addresses go on in lines that are out of sight.
  const isInOneLine = columns.map(([, kind]) => kind === "address");
  const sheet: Sheet = {
    name: words.sheetName(table),
    columns: widths.map((width) => ({ width, style: body })),
    rows: [heads, ...written],
    rowDefs: heightsOf([heads, ...written], { widths, isInOneLine }),
    cells,
    freezePane: { rows: 1 },
    pageSetup,
  };
  // A table without rows is none to Excel.
  if (rows.length > 0)
    sheet.tables = [{ name, columns: heads.map((head) => ({ name: head })), style: "TableStyleLight1" }];
  return { sheet, cut };
}

/** Not every reader finds them by itself where text goes on in further lines. */
function heightsOf(
  rows: (string | number | null | undefined)[][],
  { widths, isInOneLine = [] }: { widths: number[]; isInOneLine?: boolean[] },
): Sheet["rowDefs"] {
  const inLines = (row: (typeof rows)[number]) => row.map((cell, at) => (isInOneLine[at] ? "" : cell));
  return new Map(rows.map((row, place) => [place, { height: heightOf(inLines(row), widths) }]));
}

const cutText = (text: string, mark: string) =>
  `${text.slice(0, longestCell - mark.length - 1).toWellFormed()} ${mark}`;

function aboutSheet({ name, rows: rowsWith }: WorkbookWords["about"], cut: number): Sheet {
  const rows = rowsWith(cut).map((row) => row.map(unmarked));
  const cells: Sheet["cells"] = new Map();
  for (const row of rows.keys()) cells.set(`${row},0`, { style: header });
  const widths = [28, 100];
  const columns = widths.map((width) => ({ width, style: body }));
  return { name, columns, rows, rowDefs: heightsOf(rows, { widths }), cells, pageSetup };
}
