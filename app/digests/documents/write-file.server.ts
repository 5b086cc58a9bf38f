import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import type { DigestDocument } from "./document.ts";
import type { DocumentName } from "./document-names.ts";
import { writeDocx } from "./docx/write-docx.server.ts";
import { writeOdt } from "./odt/write-odt.server.ts";
import { writePdf } from "./pdf/write-pdf.server.ts";
import { type TypedTable, tableNamed } from "./tables/table.ts";
import { tableCsv } from "./tables/table-csv.server.ts";

/** What the files of a digest are made of. */
export interface FileParts {
  brief: () => DigestDocument;
  whole: () => DigestDocument;
  tables: () => TypedTable[];
  workbook: () => Promise<Uint8Array>;
  json: () => object;
  jsonSchema: () => object;
}

/** One of the files of a digest: text, or bytes. */
export async function writeFile(
  t: Translator,
  parts: FileParts,
  name: DocumentName,
): Promise<string | Uint8Array> {
  switch (name) {
    case "brief.docx":
      return writeDocx(t, parts.brief());
    case "whole.docx":
      return writeDocx(t, parts.whole());
    case "brief.odt":
      return writeOdt(t, parts.brief());
    case "whole.odt":
      return writeOdt(t, parts.whole());
    case "brief.pdf":
      return writePdf(t, parts.brief());
    case "whole.pdf":
      return writePdf(t, parts.whole());
    case "tables.xlsx":
      return parts.workbook();
    case "tables.json":
      return jsonText(parts.json());
    case "schema.json":
      return jsonText(parts.jsonSchema());
    case "key-points.csv":
      return csvOf(parts, "key_points");
    case "quotes.csv":
      return csvOf(parts, "quotes");
    case "asks.csv":
      return csvOf(parts, "asks");
    case "voices.csv":
      return csvOf(parts, "voices");
    case "figures.csv":
      return csvOf(parts, "figures");
  }
}

const csvOf = ({ tables }: FileParts, name: string) => unmarked(tableCsv(tableNamed(tables(), name)));

const jsonText = (value: object) => unmarked(`${JSON.stringify(value, null, 2)}\n`);
