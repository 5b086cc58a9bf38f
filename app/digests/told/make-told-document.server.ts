import type { Translator } from "#app/words/translator.ts";
import { emptyTables } from "../documents/tables/table.ts";
import { writeFile } from "../documents/write-file.server.ts";
import { pageOf, type TakenTold } from "./taken-told.ts";
import { toldColumns } from "./told-columns.ts";
import { toldBrief, toldWhole } from "./told-document.tsx";
import { toldJson, toldJsonSchema } from "./told-json.ts";
import type { ToldName } from "./told-names.ts";
import { toldTables } from "./told-tables.server.ts";
import { toldWorkbook } from "./told-workbook.server.ts";

/** One of the files of a published digest: text, or bytes. */
export function makeToldDocument(t: Translator, taken: TakenTold, name: ToldName) {
  const schema = `${pageOf(taken)}/documents/schema.json`;
  const tables = () => toldTables(taken);
  const parts = {
    brief: () => toldBrief(t, taken),
    whole: () => toldWhole(t, taken),
    tables,
    workbook: () => toldWorkbook(t, taken, tables()),
    json: () => toldJson(tables(), taken, schema),
    jsonSchema: () => toldJsonSchema(emptyTables(toldColumns), schema),
  };
  return writeFile(t, parts, name);
}
