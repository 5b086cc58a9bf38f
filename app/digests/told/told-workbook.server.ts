import type { Translator } from "#app/words/translator.ts";
import type { TypedTable } from "../documents/tables/table.ts";
import { columnWords, sheetWords } from "../documents/tables/table-words.ts";
import { longestCell, writeWorkbook } from "../documents/tables/write-workbook.server.ts";
import { asOfToldWords, countedToldWords } from "./about-told.tsx";
import type { TakenTold } from "./taken-told.ts";

/** The tables of a published digest as a workbook. */
export async function toldWorkbook(t: Translator, taken: TakenTold, tables: TypedTable[]) {
  const { title, reference, authority } = taken.consultation;
  const facts = (cut: number) =>
    [
      ["digest", t("titles.consultation-digest", { consultation: title })],
      ["authority", t("digest-files.public-page", { reference, authority })],
      ["moment", asOfToldWords(t, taken)],
      ["counted", [...countedToldWords(t, taken), t("digest-files.empty-cells")].join(" ")],
      ["trust", t("snapshots.found-by-machine")],
      ["cut", t("digest-files.cut-texts", { count: cut, most: longestCell })],
    ] as const;
  return writeWorkbook(tables, {
    title: t("titles.consultation-digest", { consultation: title }),
    at: taken.made_at,
    about: {
      name: t("digest-files.sheet about"),
      rows: (cut) => facts(cut).map(([key, words]) => [t(`digest-files.about ${key}`), words]),
    },
    sheetName: ({ name }) => sheetWords(t, name),
    columnName: (column) => columnWords(t, column),
    cutMark: t("digest-files.cut"),
  });
}
