import { sql } from "kysely";
import type { Db } from "./schema.ts";
import { sqliteOf } from "./sqlite-dialect.server.ts";

/** In kilobytes: as much as a transaction changes of the tables and indexes of a large consultation, several times over. */
const kept = 64_000;
/** In pages of 4 kB: a page that many transactions change is written to its place once for all of them. */
const pagesInLog = 10_000;

/** Gives what writes here more memory, and the disk less to do, until the database is closed: for a command that writes much. */
export async function forManyWrites(db: Db) {
  if (sqliteOf(db) === null) return;
  await sql.raw(`pragma cache_size = -${kept}`).execute(db);
  await sql.raw(`pragma wal_autocheckpoint = ${pagesInLog}`).execute(db);
}
