import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { writeDocx } from "../documents/docx/write-docx.server.ts";
import { jsonText } from "../documents/make-document.server.ts";
import { writeOdt } from "../documents/odt/write-odt.server.ts";
import { writePdf } from "../documents/pdf/write-pdf.server.ts";
import { emptyTables, tableNamed } from "../documents/tables/table.ts";
import { tableCsv } from "../documents/tables/table-csv.server.ts";
import { pageOf, type TakenTold } from "./taken-told.ts";
import { type ToldTableName, toldColumns } from "./told-columns.ts";
import { toldBrief, toldWhole } from "./told-document.tsx";
import { toldJson, toldJsonSchema } from "./told-json.ts";
import type { ToldName } from "./told-names.ts";
import { toldTables } from "./told-tables.server.ts";
import { toldWorkbook } from "./told-workbook.server.ts";

/** One of the files of a published digest: text, or bytes. */
export async function makeToldDocument(
  t: Translator,
  taken: TakenTold,
  name: ToldName,
): Promise<string | Uint8Array> {
  const csv = (table: ToldTableName) => unmarked(tableCsv(tableNamed(toldTables(taken), table)));
  const schema = `${pageOf(taken)}/documents/schema.json`;
  switch (name) {
    case "brief.docx":
    case "whole.docx":
      return writeDocx(t, documentNamed(t, taken, name));
    case "brief.odt":
    case "whole.odt":
      return writeOdt(t, documentNamed(t, taken, name));
    case "brief.pdf":
    case "whole.pdf":
      return writePdf(t, documentNamed(t, taken, name));
    case "tables.xlsx":
      return toldWorkbook(t, taken, toldTables(taken));
    case "tables.json":
      return jsonText(toldJson(toldTables(taken), taken, schema));
    case "schema.json":
      return jsonText(toldJsonSchema(emptyTables(toldColumns), schema));
    case "key-points.csv":
      return csv("key_points");
    case "asks.csv":
      return csv("asks");
    case "voices.csv":
      return csv("voices");
    case "figures.csv":
      return csv("figures");
  }
}

const documentNamed = (t: Translator, taken: TakenTold, name: ToldName) =>
  name.startsWith("brief.") ? toldBrief(t, taken) : toldWhole(t, taken);
