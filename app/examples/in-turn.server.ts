import { inTransaction } from "#db/in-transaction.server.ts";
import { patiently } from "#db/patiently.server.ts";
import type { Db } from "#db/schema.ts";

/**
 * Does it in a transaction while nobody else loads examples, so that what it finds missing is still missing when it puts it
 * in: two portals may start at once. Changing a row to what it is locks it on every database.
 */
export async function inTurn<Result>(db: Db, work: (db: Db) => Promise<Result>) {
  return patiently(() =>
    inTransaction(db, async (db) => {
      await lockFirstGovernment(db);
      return work(db);
    }),
  );
}

async function lockFirstGovernment(db: Db) {
  await db
    .updateTable("government")
    .set((column) => ({ name: column.ref("name") }))
    .where("code", "=", (query) =>
      query.selectFrom("government").select((column) => column.fn.min("code").as("code")),
    )
    .execute();
}
