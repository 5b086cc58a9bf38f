import { fileURLToPath } from "node:url";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Db } from "./schema.ts";
import { sqliteDialect, type Waiting } from "./sqlite-dialect.server.ts";

/**
 * Opens `file:path/to/parley.db` with SQLite or `postgres://…` with PostgreSQL. The caller destroys it.
 * SQLite waits for the disk on every commit, so that what was acknowledged survives a power cut.
 */
export function openDatabase(url: string, waiting: Waiting = { longestWait: 10_000 }): Db {
  return isPostgres(url) ? openPostgres(url) : openFile(url, waiting);
}

function isPostgres(url: string) {
  return /^postgres(ql)?:/.test(url);
}

function openFile(url: string, waiting: Waiting) {
  const path = url.startsWith("file://") ? fileURLToPath(url) : url.replace(/^file:/, "");
  return new Kysely<Database>({ dialect: sqliteDialect(path, waiting) });
}

const int8 = 20;

function openPostgres(url: string) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: { getTypeParser: (oid, format) => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
