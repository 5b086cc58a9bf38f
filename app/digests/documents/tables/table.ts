/** What is in the cells of a column: text, a count, or either of them or nothing. */
export type ColumnKind = "text" | "text or nothing" | "count" | "count or nothing" | "address";

export type TypedCell = string | number | null;

/** A table with what its columns hold and the cells of each row in their order. */
export interface TypedTable<Name extends string = string> {
  name: Name;
  columns: [name: string, kind: ColumnKind][];
  rows: TypedCell[][];
}

interface ValueOf {
  text: string;
  "text or nothing": string | null;
  count: number;
  "count or nothing": number | null;
  address: string;
}

type ColumnsOf<Name extends string> = Record<Name, Record<string, ColumnKind>>;

/** By the name of each table its rows, with a value for each column. */
export type RowsOf<Columns extends ColumnsOf<string>> = {
  [Name in keyof Columns]: { [Column in keyof Columns[Name]]: ValueOf[Columns[Name][Column]] }[];
};

/** Tables in the order of their columns. */
export function tablesOf<Name extends string>(
  columns: ColumnsOf<Name>,
  rows: Record<Name, Record<string, TypedCell>[]>,
): TypedTable<Name>[] {
  return emptyTables(columns).map((table) => ({
    ...table,
    rows: rows[table.name].map((row) => table.columns.map(([column]) => row[column] ?? null)),
  }));
}

/** The same tables without any rows. */
export function emptyTables<Name extends string>(columns: ColumnsOf<Name>): TypedTable<Name>[] {
  const isName = (name: string): name is Name => name in columns;
  return Object.keys(columns)
    .filter(isName)
    .map((name) => ({ name, columns: Object.entries(columns[name]), rows: [] }));
}

/** A table by its name. */
export function tableNamed<Name extends string>(tables: TypedTable<Name>[], name: Name) {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}`);
  return found;
}
