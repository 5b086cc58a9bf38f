import type { TypedTable } from "./table.ts";

interface JsonFacts {
  /** The address of what describes it. */
  schema: string;
  version: number;
  about: object;
}

/** Tables as JSON, each row an object, with what is said of them all. */
export function jsonOf(tables: TypedTable[], { schema, version, about }: JsonFacts) {
  const rows = tables.map(({ name, columns, rows }) => [
    name,
    rows.map((row) => Object.fromEntries(columns.map(([column], place) => [column, row[place]]))),
  ]);
  return { $schema: schema, version, about, ...Object.fromEntries(rows) };
}

interface SchemaFacts {
  address: string;
  version: number;
  about: Record<string, object>;
}

/** JSON Schema (2020-12) of that. */
export function jsonSchema(tables: TypedTable[], { address, version, about }: SchemaFacts) {
  const described = tables.map((table) => [table.name, { type: "array", items: rowSchema(table) }]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: address,
    ...strict({
      $schema: text,
      version: { const: version },
      about: strict(about),
      ...Object.fromEntries(described),
    }),
  };
}

export const text = { type: "string" };
export const count = { type: "integer", minimum: 0 };
const kinds = {
  ...{ text, count, address: text },
  "text or nothing": { type: ["string", "null"] },
  "count or nothing": { type: ["integer", "null"], minimum: 0 },
};

const rowSchema = ({ columns }: TypedTable) =>
  strict(Object.fromEntries(columns.map(([column, kind]) => [column, kinds[kind]])));

/** An object with all of these and no others. */
function strict(properties: Record<string, object>) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
