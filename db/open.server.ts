import { fileURLToPath } from "node:url";
import { Kysely } from "kysely";
import { postgresDialect } from "./postgres-dialect.server.ts";
import type { Database, Db } from "./schema.ts";
import { sqliteDialect } from "./sqlite-dialect.server.ts";

interface Opening {
  /** In milliseconds: how long a query waits for what another holds before it fails; see not-now.server.ts. */
  longestWait?: number;
  /** To a database that is a server. */
  mostConnections?: number;
}

/**
 * Opens `file:path/to/parley.db` with SQLite or `postgres://…` with PostgreSQL. The caller destroys it.
 * SQLite waits for the disk on every commit, so that what was acknowledged survives a power cut.
 */
export function openDatabase(url: string, { longestWait = 10_000, mostConnections = 6 }: Opening = {}): Db {
  const path = sqlitePath(url);
  const dialect =
    path === null
      ? postgresDialect(url, { longestWait, mostConnections })
      : sqliteDialect(path, { longestWait });
  return new Kysely<Database>({ dialect });
}

/** Where the file of SQLite lies; null for PostgreSQL. */
export function sqlitePath(url: string) {
  if (/^postgres(ql)?:/.test(url)) return null;
  return url.startsWith("file://") ? fileURLToPath(url) : url.replace(/^file:/, "");
}
