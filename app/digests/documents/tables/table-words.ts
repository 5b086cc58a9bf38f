import type { Translator } from "#app/words/translator.ts";
import { type TableName, tableColumns } from "./table-columns.ts";

/** How a table is called in a workbook. */
export const sheetWords = (t: Translator, name: string) =>
  isTable(name) ? t(`digest-files.sheet ${name}`) : name;

/** The head of a column. */
export const columnWords = (t: Translator, column: string) =>
  isColumn(column) ? t(`digest-files.column ${column}`) : column;

const isTable = (name: string): name is TableName => name in tableColumns;

const columnNames = Object.values(tableColumns).flatMap((columns) => Object.keys(columns));
type ColumnName = { [Name in TableName]: keyof (typeof tableColumns)[Name] }[TableName];
const isColumn = (column: string): column is ColumnName => columnNames.includes(column);
