import { writeXlsx } from "hucre/xlsx";
import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { asOfWords } from "../about-blocks.tsx";
import { plainText, runsOf } from "../runs.ts";
import type { TakenDigest } from "../taken-digest.ts";
import { cellsOf, type DigestTables, type TableName, tableColumns, tableNames } from "./table-columns.ts";

type Sheet = Parameters<typeof writeXlsx>[0]["sheets"][number];

/** In UTF-16 units: what Excel takes in a cell. */
const longestCell = 32_767;
/** In a workbook’s links, of which a sheet can have 65,530. */
const longestLink = 2_000;
const mostLinks = 60_000;

/**
 * The tables as a workbook: a sheet on what it is, and one for each, with a header that stays in sight and filters. Text is text
 * whatever it begins with, so that no formula is in it. The same tables are the same file, byte for byte.
 */
export async function writeWorkbook(t: Translator, taken: TakenDigest, tables: DigestTables) {
  const sheets = tableNames.map((name) => sheetOf(t, tables, name));
  const cut = sheets.reduce((sum, sheet) => sum + sheet.cut, 0);
  const created = new Date(taken.at);
  return writeXlsx({
    sheets: [aboutSheet(t, taken, { tables, cut }), ...sheets.map(({ sheet }) => sheet)],
    properties: {
      title: unmarked(t("digests.digest-of", { title: taken.consultation.title })),
      ...{ creator: "Parley", lastModifiedBy: "Parley", created, modified: created },
    },
  });
}

const pageSetup = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const header = {
  font: { bold: true, name: "Calibri", size: 11 },
  alignment: { wrapText: true, vertical: "top" },
} as const;
const body = { alignment: { wrapText: true, vertical: "top" } } as const;

function sheetOf(t: Translator, tables: DigestTables, name: TableName) {
  const { columns, rows } = cellsOf(tables, name);
  const heads = columns.map(([column]) => columnWords(t, column));
  const cells: Sheet["cells"] = new Map();
  for (const column of heads.keys()) cells.set(`0,${column}`, { style: header });
  let cut = 0;
  const written = rows.map((row, place) =>
    row.map((value, column) => {
      if (typeof value !== "string") return value;
      const isLink = columns[column]?.[1] === "address" && value.length <= longestLink && value !== "";
      if (isLink && rows.length <= mostLinks)
        cells.set(`${place + 1},${column}`, { hyperlink: { target: value } });
      if (value.length <= longestCell) return value;
      cut += 1;
      return cutText(t, value);
    }),
  );
  const sheet: Sheet = {
    name: sheetWords(t, name),
    columns: columns.map(([column, kind]) => ({ width: widthOf(column, kind), style: body })),
    rows: [heads, ...written],
    cells,
    freezePane: { rows: 1 },
    pageSetup,
  };
  // A table without rows is none to Excel.
  if (rows.length > 0)
    sheet.tables = [{ name, columns: heads.map((head) => ({ name: head })), style: "TableStyleLight1" }];
  return { sheet, cut };
}

function cutText(t: Translator, text: string) {
  const mark = unmarked(t("digest-documents.cut"));
  return `${text.slice(0, longestCell - mark.length - 1).toWellFormed()} ${mark}`;
}

function aboutSheet(
  t: Translator,
  taken: TakenDigest,
  { tables, cut }: { tables: DigestTables; cut: number },
): Sheet {
  const { reference, title, authority } = taken.consultation;
  const count = taken.whole.figures.comments;
  const figures = runsOf(t("digests.figures-count", { count, link: (words) => <span>{words}</span> }));
  const facts = [
    ["digest", t("digests.digest-of", { title })],
    ["authority", t("digests.reference-and-authority", { reference, authority })],
    ["moment", asOfWords(t, taken)],
    ["counted", `${plainText(figures)} ${t("digest-documents.public-alone")}`],
    ["trust", t("digest-said.how-found-counts")],
    ["cut", t("digest-documents.cut-texts", { count: cut, most: longestCell })],
  ] as const;
  const sheets = tableNames.map((name) => [
    sheetWords(t, name),
    t("digest-documents.rows-of", {
      count: tables[name].length,
      holds: t(`digest-documents.in-sheet ${name}`),
    }),
  ]);
  const rows = [...facts.map(([key, words]) => [t(`digest-documents.about ${key}`), words]), ...sheets];
  const cells: Sheet["cells"] = new Map();
  for (const row of rows.keys()) cells.set(`${row},0`, { style: header });
  return {
    name: unmarked(t("digest-documents.sheet about")),
    columns: [{ width: 28 }, { width: 100, style: body }],
    rows: rows.map((row) => row.map(unmarked)),
    cells,
    pageSetup,
  };
}

const columnNames = Object.values(tableColumns).flatMap((columns) => Object.keys(columns));
export type ColumnName = { [Name in TableName]: keyof (typeof tableColumns)[Name] }[TableName];

const isColumn = (column: string): column is ColumnName => columnNames.includes(column);

function columnWords(t: Translator, column: string) {
  return isColumn(column) ? unmarked(t(`digest-documents.column ${column}`)) : column;
}

const sheetWords = (t: Translator, name: TableName) => unmarked(t(`digest-documents.sheet ${name}`));

function widthOf(column: string, kind: string) {
  if (column === "words" || column === "translation") return 80;
  return { count: 11, address: 30 }[kind] ?? 22;
}
