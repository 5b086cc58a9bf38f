import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { digestAddress } from "../addresses.ts";
import { briefDocument } from "./brief-document.ts";
import type { BriefName, DocumentName } from "./document-names.ts";
import { writeDocx } from "./docx/write-docx.server.ts";
import { writeOdt } from "./odt/write-odt.server.ts";
import { writePdf } from "./pdf/write-pdf.server.ts";
import { digestJson, digestJsonSchema } from "./tables/digest-json.ts";
import { digestTables } from "./tables/digest-tables.server.ts";
import { tableCsv } from "./tables/table-csv.server.ts";
import { writeWorkbook } from "./tables/write-workbook.server.tsx";
import type { TakenBrief, TakenDigest } from "./taken-digest.ts";
import { wholeDocument } from "./whole-document.ts";

/** One of the files of a digest: text, or bytes. The same digest in the same language is the same file, byte for byte. */
export async function makeDocument(
  t: Translator,
  taken: TakenDigest,
  name: DocumentName,
): Promise<string | Uint8Array> {
  const tables = () => digestTables(t, taken);
  const schema = taken.origin + digestAddress(taken.consultation, "/documents/schema.json");
  switch (name) {
    case "brief.docx":
    case "brief.odt":
    case "brief.pdf":
      return makeBrief(t, taken, name);
    case "whole.docx":
      return writeDocx(t, wholeDocument(t, taken));
    case "whole.odt":
      return writeOdt(t, wholeDocument(t, taken));
    case "whole.pdf":
      return writePdf(t, wholeDocument(t, taken));
    case "tables.xlsx":
      return writeWorkbook(t, taken, tables());
    case "tables.json":
      return json(digestJson(tables(), taken, schema));
    case "schema.json":
      return json(digestJsonSchema(schema));
    case "key-points.csv":
      return unmarked(tableCsv(tables(), "key_points"));
    case "quotes.csv":
      return unmarked(tableCsv(tables(), "quotes"));
    case "asks.csv":
      return unmarked(tableCsv(tables(), "asks"));
    case "voices.csv":
      return unmarked(tableCsv(tables(), "voices"));
  }
}

/** A digest in two pages. */
export async function makeBrief(t: Translator, taken: TakenBrief, name: BriefName): Promise<Uint8Array> {
  const brief = briefDocument(t, taken);
  switch (name) {
    case "brief.docx":
      return writeDocx(t, brief);
    case "brief.odt":
      return writeOdt(t, brief);
    case "brief.pdf":
      return writePdf(t, brief);
  }
}

const json = (value: object) => unmarked(`${JSON.stringify(value, null, 2)}\n`);
