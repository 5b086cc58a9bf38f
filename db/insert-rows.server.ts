import { CompiledQuery, type Insertable } from "kysely";
import type { Database, Db } from "./schema.ts";
import { sqliteOf } from "./sqlite-dialect.server.ts";

/**
 * Inserts many rows. Of those SQLite would make a statement anew for each number of rows, and Kysely takes longer to write
 * it down than SQLite to carry it out; so it is given a few texts that are kept. To PostgreSQL it is one way there and back.
 */
export async function insertRows<Table extends keyof Database>(
  db: Db,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
) {
  const isSqlite = sqliteOf(db) !== null;
  const stated = rows.map((row) => Object.entries(row).filter(([, value]) => value !== undefined));
  for (let at = 0; at < stated.length; ) {
    const columns = (stated[at] ?? []).map(([column]) => column);
    const alike = countAlike(stated, at, columns);
    const most = Math.floor(mostParameters / columns.length);
    const count = isSqlite ? sizeWithin(alike) : Math.min(alike, most);
    const parameters = stated.slice(at, at + count).flatMap((row) => row.map(([, value]) => value));
    const text = isSqlite ? sqliteText(table, columns, count) : postgresText(table, columns, count);
    await db.executeQuery(CompiledQuery.raw(text, parameters));
    at += count;
  }
}

/** As PostgreSQL's protocol bounds them, and then some. */
const mostParameters = 60_000;

/** So many rows have one statement of SQLite; what is left over goes in by the smaller one. */
const sizes = [16, 1];

const sizeWithin = (count: number) => sizes.find((size) => size <= count) ?? 1;

type Stated = [column: string, value: unknown][];

/** How many from there on state the same columns in the same order. */
function countAlike(rows: readonly Stated[], from: number, columns: readonly string[]) {
  let at = from + 1;
  while (at < rows.length && isAlike(rows[at] ?? [], columns)) at++;
  return at - from;
}

const isAlike = (row: Stated, columns: readonly string[]) =>
  row.length === columns.length && row.every(([column], place) => column === columns[place]);

const kept = new Map<string, string>();

function sqliteText(table: string, columns: readonly string[], count: number) {
  const key = `${count} ${table} ${columns}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const row = `(${columns.map(() => "?").join(", ")})`;
  const text = beginning(table, columns) + Array.from({ length: count }, () => row).join(", ");
  kept.set(key, text);
  return text;
}

function postgresText(table: string, columns: readonly string[], count: number) {
  let last = 0;
  const row = () => `(${columns.map(() => `$${++last}`).join(", ")})`;
  return beginning(table, columns) + Array.from({ length: count }, row).join(", ");
}

const beginning = (table: string, columns: readonly string[]) =>
  `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) values `;
