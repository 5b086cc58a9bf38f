import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { inTransaction } from "#db/in-transaction.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";

describe.each(dialects)("a transaction with others in its way (%s)", (dialect) => {
  const { url } = useDatabaseAt(dialect);
  // One whose transactions nobody does twice, since these tests count them.
  const db = openDatabase(url);
  const strict = openDatabase(
    dialect === "PostgreSQL" ? `${url}?options=-c%20default_transaction_isolation%3Dserializable` : url,
  );
  afterAll(async () => {
    await db.destroy();
    await strict.destroy();
  });

  test.each(["40001", "40P01", "SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT"])(
    "is taken back and done again after %s",
    async (code) => {
      const account = await anAccount(db, { name: "1" });
      let tries = 0;

      const given = await inTransaction(db, async (db) => {
        const name = await double(db, account.id);
        if (++tries < 3) throw Object.assign(new Error("In the way"), { code });
        return name;
      });

      expect(tries).toBe(3);
      expect(given).toBe("2");
      expect(await nameOf(db, account.id)).toBe("2");
    },
  );

  test("fails where they are in its way each time, and leaves nothing", async () => {
    const account = await anAccount(db, { name: "1" });
    let tries = 0;

    const failed = inTransaction(db, async (db) => {
      tries += 1;
      await double(db, account.id);
      throw Object.assign(new Error("In the way"), { code: "40001" });
    });

    await expect(failed).rejects.toThrow("In the way");
    expect(tries).toBe(20);
    expect(await nameOf(db, account.id)).toBe("1");
  });

  test("fails at once where that is its own fault", async () => {
    let tries = 0;

    const failed = inTransaction(db, async () => {
      tries += 1;
      throw new Error("My fault");
    });

    await expect(failed).rejects.toThrow("My fault");
    expect(tries).toBe(1);
  });

  test("loses nothing where each reads what the others write", async () => {
    const account = await anAccount(db, { name: "1" });

    await Promise.all(
      [1, 2, 3].map(() =>
        inTransaction(strict, async (db) => {
          await nameOf(db, account.id);
          await setTimeout(20);
          await double(db, account.id);
        }),
      ),
    );

    expect(await nameOf(db, account.id)).toBe("8");
  });

  test("and a statement by itself goes through as well", async () => {
    const account = await anAccount(db, { name: "1" });
    const other = await strict.startTransaction().execute();
    await double(other, account.id);

    const renamed = rename(strict, account.id, "after");
    await setTimeout(50);
    await other.commit().execute();
    await renamed;

    expect(await nameOf(db, account.id)).toBe("after");
  });
});

async function double(db: Db, id: string) {
  const name = String(Number(await nameOf(db, id)) * 2);
  await rename(db, id, name);
  return name;
}

function rename(db: Db, id: string, name: string) {
  return db.updateTable("account").set({ name }).where("id", "=", id).execute();
}

async function nameOf(db: Db, id: string) {
  const row = await db.selectFrom("account").select("name").where("id", "=", id).executeTakeFirstOrThrow();
  return row.name;
}
