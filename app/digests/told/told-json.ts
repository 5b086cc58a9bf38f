import type { TypedTable } from "../documents/tables/table.ts";
import { count, jsonOf, jsonSchema, text } from "../documents/tables/table-json.ts";
import type { TakenTold } from "./taken-told.ts";

/** Raised whenever a program that reads the file would have to be changed. */
const formatVersion = 1;

/** The tables of a published digest as JSON; `schema` is the address of what describes it. */
export function toldJson(tables: TypedTable[], taken: TakenTold, schema: string) {
  const { reference, title, authority } = taken.consultation;
  const { told, made_at, number, measure_version, gone } = taken;
  const about = {
    ...{ reference, title, authority, as_of: made_at, snapshot: number, measure_version },
    ...{ comments: told.comments, least_told: told.least, quotes_gone: gone },
  };
  return jsonOf(tables, { schema, version: formatVersion, about });
}

/** JSON Schema (2020-12) of that. */
export function toldJsonSchema(tables: TypedTable[], address: string) {
  const about = {
    ...{ reference: text, title: text, authority: text },
    ...{ as_of: { type: "string", format: "date-time" }, snapshot: count, measure_version: count },
    ...{ comments: count, least_told: count, quotes_gone: count },
  };
  return jsonSchema(tables, { address, version: formatVersion, about });
}
