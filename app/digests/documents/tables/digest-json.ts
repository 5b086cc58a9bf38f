import type { TakenDigest } from "../taken-digest.ts";
import { type DigestTables, type TableName, tableColumns, tableNames } from "./table-columns.ts";

/** Raised whenever a program that reads the file would have to be changed. */
const formatVersion = 2;

/** The tables as JSON; `schema` is the address of what describes it. */
export function digestJson(tables: DigestTables, taken: TakenDigest, schema: string) {
  const { consultation, at, snapshot, whole } = taken;
  const points = whole.themes.flatMap((theme) => theme.points);
  const { reference, title, authority, government_code } = consultation;
  return {
    $schema: schema,
    version: formatVersion,
    about: {
      ...{ government: government_code, reference, title, authority },
      ...{ as_of: at, snapshot },
      comments: whole.figures.comments,
      asks: whole.asks.sentences,
      voices: whole.voices.comments,
      confirmed: points.length > 0 && points.every(({ isConfirmed }) => isConfirmed),
    },
    ...tables,
  };
}

/** JSON Schema (2020-12) of that. */
export function digestJsonSchema(address: string) {
  const tables = tableNames.map((name) => [name, { type: "array", items: rowSchema(name) }]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: address,
    ...strict({
      $schema: text,
      version: { const: formatVersion },
      about: strict({
        ...{ government: text, reference: text, title: text, authority: text },
        ...{ as_of: { type: "string", format: "date-time" }, snapshot: { type: ["integer", "null"] } },
        ...{ comments: count, asks: count, voices: count },
        confirmed: { type: "boolean" },
      }),
      ...Object.fromEntries(tables),
    }),
  };
}

const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const kinds = { text, "text or nothing": { type: ["string", "null"] }, count, address: text };

function rowSchema(name: TableName) {
  const columns = Object.entries(tableColumns[name]).map(([column, kind]) => [column, kinds[kind]]);
  return strict(Object.fromEntries(columns));
}

/** An object with all of these and no others. */
function strict(properties: Record<string, object>) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
