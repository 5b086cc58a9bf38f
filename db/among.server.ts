import { sql } from "kysely";
import type { Db } from "./schema.ts";
import { sqliteOf } from "./sqlite-dialect.server.ts";

/** Whether the number in a column is one of these, of which there may be tens of thousands: they are one parameter. */
export function isAmong(db: Db, column: string, numbers: readonly number[]) {
  return sqliteOf(db) === null
    ? sql<boolean>`${sql.ref(column)} = any(${sql.val(numbers)}::bigint[])`
    : sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(numbers)}))`;
}
