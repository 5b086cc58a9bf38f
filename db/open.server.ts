import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import SQLite from "better-sqlite3";
import { Kysely, PostgresDialect, type SqliteDatabase, SqliteDialect } from "kysely";
import pg from "pg";
import type { Database, Db } from "./schema.ts";

/**
 * Opens `file:path/to/parley.db` with SQLite or `postgres://…` with PostgreSQL. The caller destroys it.
 * SQLite waits for the disk on every commit, so that what was acknowledged survives a power cut.
 */
export function openDatabase(url: string): Db {
  return isPostgres(url) ? openPostgres(url) : openSqlite(url);
}

function isPostgres(url: string) {
  return /^postgres(ql)?:/.test(url);
}

function openSqlite(url: string) {
  const path = url.startsWith("file://") ? fileURLToPath(url) : url.replace(/^file:/, "");
  mkdirSync(dirname(path), { recursive: true });
  const database = new SQLite(path);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("busy_timeout = 5000");
  return new Kysely<Database>({ dialect: new SqliteDialect({ database: keepStatements(database) }) });
}

const mostStatements = 500;

/** Kysely prepares a statement each time it runs, which costs more than most of ours take: keep those in use. */
function keepStatements(database: SQLite.Database): SqliteDatabase {
  const kept = new Map<string, SQLite.Statement>();
  return {
    prepare(asked) {
      // Where the disk is full SQLite rolls back by itself, and another rollback would hide the reason.
      const sql = asked === "rollback" && !database.inTransaction ? "select 1" : asked;
      const statement = kept.get(sql) ?? database.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > mostStatements && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close: () => database.close(),
  };
}

const int8 = 20;

/** In each of the portal's five threads: two portals stay within the hundred that PostgreSQL allows. */
const mostConnections = 6;

function openPostgres(url: string) {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    types: { getTypeParser: (oid, format) => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
