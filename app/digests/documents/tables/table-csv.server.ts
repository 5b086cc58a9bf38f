import { stringify } from "csv-stringify/sync";
import { csvOptions } from "../../digest-csv.server.ts";
import { cellsOf, type DigestTables, type TableName } from "./table-columns.ts";

/** One of the tables as CSV, encoded as the other files of the digest are; the heads are keys, the same in every language. */
export function tableCsv(tables: DigestTables, name: TableName) {
  const { columns, rows } = cellsOf(tables, name);
  return stringify([columns.map(([column]) => column), ...rows], csvOptions);
}
