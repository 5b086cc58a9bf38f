import { fileURLToPath } from "node:url";
import { Kysely } from "kysely";
import { postgresDialect } from "./postgres-dialect.server.ts";
import type { Database, Db } from "./schema.ts";
import { sqliteDialect, type Waiting } from "./sqlite-dialect.server.ts";

/**
 * Opens `file:path/to/parley.db` with SQLite or `postgres://…` with PostgreSQL. The caller destroys it.
 * SQLite waits for the disk on every commit, so that what was acknowledged survives a power cut.
 */
export function openDatabase(url: string, waiting: Waiting = { longestWait: 10_000 }): Db {
  const path = sqlitePath(url);
  const dialect = path === null ? postgresDialect(url, waiting) : sqliteDialect(path, waiting);
  return new Kysely<Database>({ dialect });
}

/** Where the file of SQLite lies; null for PostgreSQL. */
export function sqlitePath(url: string) {
  if (/^postgres(ql)?:/.test(url)) return null;
  return url.startsWith("file://") ? fileURLToPath(url) : url.replace(/^file:/, "");
}
