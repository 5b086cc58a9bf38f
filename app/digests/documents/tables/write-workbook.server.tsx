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

const header = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
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
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
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
    [t("digests.digest-of", { title })],
    [t("digests.reference-and-authority", { reference, authority })],
    [asOfWords(t, taken)],
    [`${plainText(figures)} ${t("digest-documents.public-alone")}`],
    [t("digest-said.how-found-counts")],
    [t("digest-documents.cut-texts", { count: cut, most: longestCell })],
  ];
  const sheets = tableNames.map((name) => [
    sheetWords(t, name),
    tables[name].length,
    t(`digest-documents.in-sheet ${name}`),
  ]);
  const heads = ["sheet", "rows", "holds"] as const;
  const cells: Sheet["cells"] = new Map([["0,0", { style: { font: { bold: true, size: 14 } } }]]);
  for (const column of heads.keys()) cells.set(`${facts.length + 1},${column}`, { style: header });
  return {
    name: unmarked(t("digest-documents.sheet about")),
    columns: [{ width: 30 }, { width: 10 }, { width: 90, style: body }],
    rows: [
      ...facts.map((row) => row.map(unmarked)),
      [],
      heads.map((head) => unmarked(t(`digest-documents.about ${head}`))),
      ...sheets.map((row) => row.map((cell) => (typeof cell === "string" ? unmarked(cell) : cell))),
    ],
    cells,
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
  if (column === "words") return 80;
  return { count: 11, address: 30 }[kind] ?? 22;
}
