import type { Translator } from "#app/words/translator.ts";
import { digestAddress } from "../addresses.ts";
import { briefDocument } from "./brief-document.ts";
import type { DocumentName } from "./document-names.ts";
import { digestJson, digestJsonSchema } from "./tables/digest-json.ts";
import { digestTables } from "./tables/digest-tables.server.ts";
import { digestWorkbook } from "./tables/digest-workbook.server.tsx";
import { emptyTables } from "./tables/table.ts";
import { tableColumns } from "./tables/table-columns.ts";
import type { TakenDigest } from "./taken-digest.ts";
import { wholeDocument } from "./whole-document.ts";
import { writeFile } from "./write-file.server.ts";

/** One of the files of a digest: text, or bytes. The same digest in the same language is the same file, byte for byte. */
export function makeDocument(t: Translator, taken: TakenDigest, name: DocumentName) {
  const schema = taken.origin + digestAddress(taken.consultation, "/documents/schema.json");
  const tables = () => digestTables(t, taken);
  const parts = {
    brief: () => briefDocument(t, taken),
    whole: () => wholeDocument(t, taken),
    tables,
    workbook: () => digestWorkbook(t, taken, tables()),
    json: () => digestJson(tables(), taken, schema),
    jsonSchema: () => digestJsonSchema(emptyTables(tableColumns), schema),
  };
  return writeFile(t, parts, name);
}
