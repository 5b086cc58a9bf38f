import type { Db } from "#db/schema.ts";

class TakenBack extends Error {}

/**
 * With TRANSACTIONS=twice each transaction that goes through is taken back and done once more, as one is that had another in
 * its way: whoever leaves something behind outside the database while it runs then leaves it twice, and a test fails.
 */
export function doneAgain(db: Db, isTwice = process.env.TRANSACTIONS === "twice"): Db {
  if (!isTwice) return db;
  const begin = db.transaction.bind(db);
  db.transaction = () => {
    const builder = begin();
    const execute = builder.execute.bind(builder);
    builder.execute = async (work) => {
      const first = begin().execute(async (transaction) => {
        await work(transaction);
        throw new TakenBack();
      });
      await first.catch((error: unknown) => {
        if (!(error instanceof TakenBack)) throw error;
      });
      return execute(work);
    };
    return builder;
  };
  return db;
}
