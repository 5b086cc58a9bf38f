import { sql } from "kysely";
import { inTransaction } from "./in-transaction.server.ts";
import { patiently } from "./patiently.server.ts";
import type { Database, Db } from "./schema.ts";
import { sqliteOf } from "./sqlite-dialect.server.ts";

/**
 * Waits until all transactions have ended that have written to the table, so that what they wrote is there to be read. On
 * SQLite whoever may write is alone. PostgreSQL gives this lock when nobody writes, and keeps others from it meanwhile.
 */
export async function afterWriters(db: Db, table: keyof Database) {
  const hasManyWriters = sqliteOf(db) === null;
  await patiently(() =>
    inTransaction(db, async (db) => {
      if (hasManyWriters) await sql`lock table ${sql.table(table)} in share mode`.execute(db);
    }),
  );
}
