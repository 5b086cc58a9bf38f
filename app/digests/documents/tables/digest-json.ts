import type { TakenDigest } from "../taken-digest.ts";
import type { TypedTable } from "./table.ts";
import { count, jsonOf, jsonSchema, text } from "./table-json.ts";

/** Raised whenever a program that reads the file would have to be changed. */
const formatVersion = 2;

/** The tables as JSON; `schema` is the address of what describes it. */
export function digestJson(tables: TypedTable[], taken: TakenDigest, schema: string) {
  const { consultation, at, snapshot, whole } = taken;
  const points = whole.themes.flatMap((theme) => theme.points);
  const { reference, title, authority, government_code } = consultation;
  const about = {
    ...{ government: government_code, reference, title, authority },
    ...{ as_of: at, snapshot },
    measure_version: whole.figures.measure.version,
    comments: whole.figures.comments,
    asks: whole.asks.sentences,
    voices: whole.voices.comments,
    confirmed: points.length > 0 && points.every(({ isConfirmed }) => isConfirmed),
  };
  return jsonOf(tables, { schema, version: formatVersion, about });
}

/** JSON Schema (2020-12) of that. */
export function digestJsonSchema(tables: TypedTable[], address: string) {
  const about = {
    ...{ government: text, reference: text, title: text, authority: text },
    ...{ as_of: { type: "string", format: "date-time" }, snapshot: { type: ["integer", "null"] } },
    measure_version: count,
    ...{ comments: count, asks: count, voices: count },
    confirmed: { type: "boolean" },
  };
  return jsonSchema(tables, { address, version: formatVersion, about });
}
