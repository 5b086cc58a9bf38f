import { workerData } from "node:worker_threads";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";

/** Reads the number that an account is called and writes the next, in a transaction. */
export async function raiseNumber(db: Db, id: string) {
  await db.transaction().execute(async (db) => {
    const account = db.selectFrom("account").select("name").where("id", "=", id);
    const { name } = await account.executeTakeFirstOrThrow();
    await db
      .updateTable("account")
      .set({ name: String(Number(name) + 1) })
      .where("id", "=", id)
      .execute();
  });
}

/** Run as a thread or a process of its own, it does so over a connection of its own as often as it is told. */
const [url, id, times] = workerData?.raise ?? process.env.RAISE?.split(" ") ?? [];
if (url) {
  const db = openDatabase(url);
  for (let time = 0; time < Number(times); time++) await raiseNumber(db, id);
  await db.destroy();
}
