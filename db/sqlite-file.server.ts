import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import SQLite from "better-sqlite3";

/** Its rows are what the types of Kysely say, which this cannot know. */
export type Statement = SQLite.Statement<unknown[], never>;

/** One connection to a file of SQLite; it keeps the statements in use. */
export interface SqliteFile {
  prepare: (sql: string) => Statement;
  isInTransaction: () => boolean;
  close: () => void;
}

/**
 * In kilobytes, of a connection: what it holds of a file that is larger. With the 2 MB that SQLite takes by itself, a search among a
 * million comments reads most pages of its index from the system each time, a third of what it takes.
 */
const kept = 32_000;

/** Opens the file, or makes it, and the folders above it, for its owner alone; what SQLite puts beside it is as private. */
export async function openSqlite(
  path: string,
  { longestWait, mayWrite }: { longestWait: number; mayWrite: boolean },
): Promise<SqliteFile> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (mayWrite) makePrivately(path);
  // SQLite's own waiting would stop the thread.
  const database = new SQLite(path, { timeout: 0 });
  try {
    await untilFree(() => database.pragma("journal_mode = WAL"), performance.now() + longestWait);
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    database.pragma(`cache_size = -${kept}`);
    if (!mayWrite) database.pragma("query_only = ON");
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    prepare: keepStatements(database),
    isInTransaction: () => database.inTransaction,
    close: () => database.close(),
  };
}

/** In milliseconds: short beside a write, so that the moment between two of another process's is found. */
export const longestPause = 10;

/** Does it, as often as it fails since another process holds what it needs, until that moment of `performance.now()`. */
export async function untilFree<Result>(
  act: () => Result,
  until: number,
  rest: (milliseconds: number) => Promise<unknown> = setTimeout,
): Promise<Result> {
  for (let pause = 0.5; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return act();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
    }
    // Never in step with another who waits.
    await rest(pause * (0.5 + Math.random() / 2));
  }
}

/** SQLITE_PROTOCOL: too many processes began to use the file at the same moment. */
function isBusy(error: unknown) {
  return error instanceof SQLite.SqliteError && /^SQLITE_(BUSY|PROTOCOL)/.test(error.code);
}

/**
 * Only a file that there is not yet is opened: to close one that SQLite has open in this process would end all its locks on it
 * (as POSIX has it), and the next process to leave the database would take its log away from under us.
 */
function makePrivately(path: string) {
  try {
    closeSync(openSync(path, "ax", 0o600));
  } catch {
    // It is there, or SQLite says better what is wrong.
  }
}

const mostStatements = 500;

/** Preparing a statement costs more than running most of ours. */
function keepStatements(database: SQLite.Database) {
  const kept = new Map<string, Statement>();
  return (sql: string) => {
    const statement = kept.get(sql) ?? database.prepare<unknown[], never>(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > mostStatements && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}
