import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { digestAddress } from "../addresses.ts";
import { briefDocument } from "./brief-document.ts";
import type { DocumentName } from "./document-names.ts";
import { writeDocx } from "./docx/write-docx.server.ts";
import { writeOdt } from "./odt/write-odt.server.ts";
import { writePdf } from "./pdf/write-pdf.server.ts";
import { digestJson, digestJsonSchema } from "./tables/digest-json.ts";
import { digestTables } from "./tables/digest-tables.server.ts";
import { digestWorkbook } from "./tables/digest-workbook.server.tsx";
import { emptyTables, tableNamed } from "./tables/table.ts";
import { type TableName, tableColumns } from "./tables/table-columns.ts";
import { tableCsv } from "./tables/table-csv.server.ts";
import type { TakenDigest } from "./taken-digest.ts";
import { wholeDocument } from "./whole-document.ts";

/** One of the files of a digest: text, or bytes. The same digest in the same language is the same file, byte for byte. */
export async function makeDocument(
  t: Translator,
  taken: TakenDigest,
  name: DocumentName,
): Promise<string | Uint8Array> {
  const tables = () => digestTables(t, taken);
  const csv = (table: TableName) => unmarked(tableCsv(tableNamed(tables(), table)));
  const schema = taken.origin + digestAddress(taken.consultation, "/documents/schema.json");
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
      return digestWorkbook(t, taken, tables());
    case "tables.json":
      return jsonText(digestJson(tables(), taken, schema));
    case "schema.json":
      return jsonText(digestJsonSchema(emptyTables(tableColumns), schema));
    case "key-points.csv":
      return csv("key_points");
    case "quotes.csv":
      return csv("quotes");
    case "asks.csv":
      return csv("asks");
    case "voices.csv":
      return csv("voices");
    case "figures.csv":
      return csv("figures");
  }
}

const documentNamed = (t: Translator, taken: TakenDigest, name: string) =>
  name.startsWith("brief.") ? briefDocument(t, taken) : wholeDocument(t, taken);

export const jsonText = (value: object) => unmarked(`${JSON.stringify(value, null, 2)}\n`);
