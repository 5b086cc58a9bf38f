import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { isNotNow } from "#db/not-now.server.ts";
import { openDatabase, sqlitePath } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation, aGovernment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase, useDatabaseAt } from "#tests/support/database.ts";
import { holdWriteLock } from "#tests/support/locked-database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { raiseNumber } from "#tests/support/raise-number.ts";

describe.each(dialects)("a database that another process holds (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);
  const impatient = openDatabase(url, { longestWait: 300 });
  afterAll(() => impatient.destroy());

  /** Until it is let go, nobody else writes to any account or organisation. */
  async function hold() {
    const path = sqlitePath(url);
    if (path !== null) return holdWriteLock(path);
    const other = openDatabase(url);
    const transaction = await other.startTransaction().execute();
    await sql`lock table account, organisation in exclusive mode`.execute(transaction);
    return async () => {
      await transaction.rollback().execute();
      await other.destroy();
    };
  }

  test("answers who reads, and does what is to be written once it is let go", async () => {
    const portal = await aPortal(db);
    const account = await anAccount(db);
    const { reference } = await aConsultation(db);
    const letGo = await hold();

    let isWritten = false;
    const written = rename(db, account.id, "Written").then(() => {
      isWritten = true;
    });
    const pages = [
      await portal.get(`/consultations/${reference}`),
      await portal.get(`/consultations/${reference}`),
    ];
    const wasWritten = isWritten;
    await letGo();
    await written;

    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
    expect(wasWritten).toBe(false);
    expect(await nameOf(db, account.id)).toBe("Written");
  });

  test("refuses what waited too long in words for the reader, and changes nothing", async () => {
    const lines: string[] = [];
    const portal = await aPortal(impatient, { onLog: (line) => lines.push(line) });
    const account = await anAccount(db);
    const cookie = await cookieOf(db, portal, account);
    const letGo = await hold();

    const refused = rename(impatient, account.id, "Too late");
    await expect(refused).rejects.toSatisfy(isNotNow);
    const response = await portal.post("/organisations/new", organisation, cookie);
    await letGo();

    expect(response.status).toBe(503);
    expect(await response.text()).toContain("nothing was changed");
    expect(lines.join("")).toMatch(/SQLITE_BUSY|database is locked|lock timeout/);
    expect(await nameOf(db, account.id)).not.toBe("Too late");
    const again = await portal.post("/organisations/new", organisation, cookie);
    expect(again.status).toBe(302);
  });
});

const organisation = {
  key: "0b0e7e5e-7f0c-4f5e-9d5a-0d6f9e7a1b2c",
  name: "Guild",
  country: "NL",
  stakeholder_group: "private sector",
  website: "",
  register: "none",
  other_register: "",
  register_number: "",
  description: "",
};

function rename(db: Db, id: string, name: string) {
  return db.updateTable("account").set({ name }).where("id", "=", id).execute();
}

async function nameOf(db: Db, id: string) {
  const row = await db.selectFrom("account").select("name").where("id", "=", id).executeTakeFirstOrThrow();
  return row.name;
}

describe("writers of several connections to one file of SQLite", () => {
  const { db, url } = useDatabaseAt("SQLite");

  test("all have their turn, and none of their writes is lost", async () => {
    const account = await anAccount(db, { name: "0" });
    const others = Array.from({ length: 3 }, () => openDatabase(url));

    await Promise.all(
      [db, ...others].map(async (db) => {
        for (let times = 0; times < 25; times++) await raiseNumber(db, account.id);
      }),
    );
    for (const other of others) await other.destroy();

    expect(await nameOf(db, account.id)).toBe("100");
  });

  test("have their turn beside those of other threads and of another process", async () => {
    const account = await anAccount(db, { name: "0" });
    const file = "tests/support/raise-number.ts";
    const threads = Array.from(
      { length: 3 },
      () => new Worker(resolve(file), { workerData: { raise: [url, account.id, 25] } }),
    );
    const env = { ...process.env, RAISE: `${url} ${account.id} 25` };
    const ended = [...threads, spawn(process.execPath, [file], { env })].map((one) => once(one, "exit"));

    for (let times = 0; times < 25; times++) await raiseNumber(db, account.id);
    const codes = (await Promise.all(ended)).map(([code]) => code);

    expect(codes).toEqual([0, 0, 0, 0]);
    expect(await nameOf(db, account.id)).toBe("125");
  });

  test("go on when a thread ends in the middle of a transaction", async () => {
    const account = await anAccount(db, { name: "0" });
    const thread = new Worker(resolve("tests/support/raise-number.ts"), {
      workerData: { raise: [url, account.id, 10_000] },
    });
    while ((await nameOf(db, account.id)) === "0") await setTimeout(1);

    await thread.terminate();
    await rename(db, account.id, "after");

    expect(await nameOf(db, account.id)).toBe("after");
  });

  test("read in a transaction what they are about to write, and outside it what has been committed", async () => {
    const account = await anAccount(db, { name: "before" });

    await db.transaction().execute(async (transaction) => {
      await rename(transaction, account.id, "after");
      expect(await nameOf(transaction, account.id)).toBe("after");
      expect(await nameOf(db, account.id)).toBe("before");
    });

    expect(await nameOf(db, account.id)).toBe("after");
  });

  test("let the next have a turn when a transaction fails", async () => {
    const account = await anAccount(db, { name: "before" });
    const fail = db.transaction().execute(async (transaction) => {
      await rename(transaction, account.id, "never");
      throw new Error("Not this one");
    });

    await expect(fail).rejects.toThrow("Not this one");
    await rename(db, account.id, "after");

    expect(await nameOf(db, account.id)).toBe("after");
  });

  test("do not change what is read in pieces, and are not kept waiting by it", async () => {
    const government = await aGovernment(db);
    for (let count = 0; count < 3; count++) await aConsultation(db, { government, title: "before" });
    const pieces = db
      .selectFrom("consultation")
      .select("title")
      .where("government_code", "=", government.code)
      .stream();

    const read = [];
    for await (const { title } of pieces) {
      read.push(title);
      await db
        .updateTable("consultation")
        .set({ title: "after" })
        .where("government_code", "=", government.code)
        .execute();
    }

    expect(read).toEqual(["before", "before", "before"]);
  });
});

describe.each(dialects)("one who asks again and again (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("lets others in the same thread have their turn in between", async () => {
    let turns = 0;
    const other = setInterval(() => turns++, 1);
    const end = performance.now() + 300;

    while (performance.now() < end) await db.selectFrom("consultation").select("id").execute();
    clearInterval(other);

    expect(turns).toBeGreaterThan(1);
  });

  test("lets nobody have a turn in the middle of a transaction, for whose end others wait", async ({
    skip,
  }) => {
    skip(dialect !== "SQLite", "A server answers when it does");
    const account = await anAccount(db, { name: "before" });
    const end = performance.now() + 300;
    let turns = 0;

    const turnsInside = await db.transaction().execute(async (transaction) => {
      const other = setInterval(() => turns++, 1);
      while (performance.now() < end) await rename(transaction, account.id, "after");
      clearInterval(other);
      return turns;
    });

    expect(turnsInside).toBe(0);
  });
});
