import { type SqlBool, sql } from "kysely";

/** Rows behind one with those values, in the order of those two columns, or before it; an index over both leads there. */
export function isBeyond(
  [first, second]: readonly [string, string],
  side: ">" | "<",
  { at, id }: { at: string; id: string },
) {
  return sql<SqlBool>`(${sql.ref(first)}, ${sql.ref(second)}) ${sql.raw(side)} (${at}, ${id})`;
}
