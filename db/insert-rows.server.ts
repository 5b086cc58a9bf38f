import { CompiledQuery, type Insertable } from "kysely";
import type { Database, Db } from "./schema.ts";
import { sqliteOf } from "./sqlite-dialect.server.ts";

/**
 * Inserts many rows. Of those SQLite would make a statement anew for each number of rows, and Kysely takes longer to write
 * it down than SQLite to carry it out; so it is given a few texts that are kept. To PostgreSQL it is one way there and back. With
 * `unlessThere`, rows whose key is there already are left out.
 */
export async function insertRows<Table extends keyof Database>(
  db: Db,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
  { unlessThere = false } = {},
) {
  const isSqlite = sqliteOf(db) !== null;
  const stated = rows.map(statedIn);
  for (let at = 0; at < stated.length; ) {
    const { columns } = stated[at] ?? nothing;
    const most = isSqlite ? largestSize : Math.floor(mostParameters / columns.length);
    const alike = countAlike(stated.slice(at, at + most), columns);
    const count = isSqlite && alike < largestSize ? 1 : alike;
    const parameters = stated.slice(at, at + count).flatMap(({ values }) => values);
    const text = isSqlite ? sqliteText(table, columns, count) : postgresText(table, columns, count);
    const query = CompiledQuery.raw(unlessThere ? `${text} on conflict do nothing` : text, parameters);
    // Plugins see it, as they see what Kysely writes down.
    db.getExecutor().transformQuery(query.query, query.queryId);
    await db.executeQuery(query);
    at += count;
  }
}

interface Stated {
  columns: readonly string[];
  values: readonly unknown[];
}

const nothing: Stated = { columns: [], values: [] };

/** A column that is undefined is not stated, as Kysely has it. */
function statedIn(row: object): Stated {
  const values: unknown[] = Object.values(row);
  if (!values.includes(undefined)) return { columns: Object.keys(row), values };
  const stated = Object.entries(row).filter(([, value]) => value !== undefined);
  return { columns: stated.map(([column]) => column), values: stated.map(([, value]) => value) };
}

/** As PostgreSQL's protocol bounds them, and then some. */
const mostParameters = 60_000;

/** So many rows have one statement of SQLite; what is left over goes in one by one. */
const largestSize = 16;

/** How many from the first on state these columns in this order. */
function countAlike(rows: readonly Stated[], columns: readonly string[]) {
  const other = rows.findIndex((row) => !isAlike(row.columns, columns));
  return other === -1 ? rows.length : other;
}

function isAlike(one: readonly string[], other: readonly string[]) {
  return one.length === other.length && one.every((column, place) => column === other[place]);
}

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
