import type { Translator } from "#app/words/translator.ts";
import { asOfWords } from "../about-blocks.tsx";
import { plainText, runsOf } from "../runs.ts";
import type { TakenDigest } from "../taken-digest.ts";
import type { TypedTable } from "./table.ts";
import type { TableName } from "./table-columns.ts";
import { columnWords, sheetWords } from "./table-words.ts";
import { longestCell, writeWorkbook } from "./write-workbook.server.ts";

/** The tables of a digest as a workbook for officials. */
export async function digestWorkbook(t: Translator, taken: TakenDigest, tables: TypedTable<TableName>[]) {
  return writeWorkbook(tables, {
    title: t("digests.digest-of", { title: taken.consultation.title }),
    at: taken.at,
    about: {
      name: t("digest-files.sheet about"),
      rows: (cut) => [...aboutRows(t, taken, cut), ...tables.map((table) => sheetRow(t, table))],
    },
    sheetName: ({ name }) => sheetWords(t, name),
    columnName: (column) => columnWords(t, column),
    cutMark: t("digest-files.cut"),
  });
}

function aboutRows(t: Translator, taken: TakenDigest, cut: number) {
  const { reference, title, authority } = taken.consultation;
  const count = taken.whole.figures.comments;
  const figures = runsOf(t("digests.figures-count", { count, link: (words) => <span>{words}</span> }));
  const facts = [
    ["digest", t("digests.digest-of", { title })],
    ["authority", t("digests.reference-and-authority", { reference, authority })],
    ["moment", asOfWords(t, taken)],
    ["counted", countedWords(t, taken, plainText(figures))],
    ["trust", t("digest-said.how-found-counts")],
    ["cut", t("digest-files.cut-texts", { count: cut, most: longestCell })],
  ] as const;
  return facts.map(([key, words]): [string, string] => [t(`digest-files.about ${key}`), words]);
}

function countedWords(t: Translator, { snapshot, gone = 0 }: TakenDigest, figures: string) {
  return [
    figures,
    t("digest-documents.public-alone"),
    ...(gone > 0 ? [t("snapshots.quotes-gone", { count: gone })] : []),
    ...(snapshot === null ? [] : [t("digest-documents.not-in-snapshots")]),
  ].join(" ");
}

function sheetRow(t: Translator, { name, rows }: TypedTable<TableName>): [string, string] {
  const holds = t(`digest-documents.in-sheet ${name}`);
  return [sheetWords(t, name), t("digest-documents.rows-of", { count: rows.length, holds })];
}
