import type { CompiledQuery } from "kysely";
import type { Db } from "./schema.ts";
import { sqliteOf } from "./sqlite-dialect.server.ts";

/** Reads without waiting: what SQLite has in a file of this machine is there in some microseconds. */
export interface ReadsAtOnce {
  /** Another number as soon as anybody has committed anything, in whatever thread or process. */
  commits: () => number;
  rows: <Row>(query: CompiledQuery<Row>) => Row[];
}

/** Null where the database is a server, or nobody has asked it for anything yet. Both throw where they would have to wait. */
export function readsAtOnce(db: Db): ReadsAtOnce | null {
  const reader = sqliteOf(db)?.reader;
  if (!reader) return null;
  return {
    commits: () => Object(reader.prepare("pragma data_version").get()).data_version,
    rows: ({ sql, parameters }) => reader.prepare(sql).all(...parameters),
  };
}
