import { createHash } from "node:crypto";
import pino from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { kindsOfWork } from "#app/http/kinds-of-work.server.ts";
import { pacesOfWork, type RepeatingWork } from "#app/http/paces-of-work.server.ts";
import { readSettings } from "#app/http/settings.ts";
import type { WorkPace } from "#app/work/pace.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { aComment } from "#tests/support/comment-builder.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFileStore } from "#tests/support/file-store.ts";
import { aVault } from "#tests/support/vault.ts";

const now = new Date();
const anHour = 3_600_000;

describe.each(dialects)("the looks whether work has something to do (%s)", (dialect) => {
  const db = useDatabase(dialect);
  beforeAll(async () => {
    await loadGovernments(db);
    await loadExamples(db, now);
  }, 60_000);
  const log = pino({ level: "silent" });
  const keeper = { db, vault: aVault(), files: aFileStore(), settings: readSettings({}), logFor: () => log };
  const paces: Record<RepeatingWork, WorkPace> = pacesOfWork(keeper);
  const names = Object.keys(paces) as RepeatingWork[];
  const looks = names.flatMap((name) => {
    const { isWanted } = paces[name];
    return isWanted ? [{ name, isWanted }] : [];
  });
  const kinds = kindsOfWork(keeper);
  const signal = new AbortController().signal;
  const task = { payload: null, now, signal, progress: async () => undefined };
  const wanted = async (at = now) => {
    const found: string[] = [];
    for (const { name, isWanted } of looks) if (await isWanted(at)) found.push(name);
    return found;
  };

  test("say no only where the work changes nothing, and all of them once it is done", async () => {
    const wrong: string[] = [];
    const done = new Set<string>();
    for (let round = 0; round < 4; round++)
      for (const { name, isWanted } of looks) {
        const isExpected = await isWanted(now);
        const before = await stateOf(db);
        await kinds[name]?.carryOut(task);
        if ((await stateOf(db)) === before) continue;
        done.add(name);
        if (!isExpected) wrong.push(name);
      }

    expect(wrong).toEqual([]);
    expect([...done]).toEqual(
      expect.arrayContaining(["keep digests up to date", "bring the index of the search up to date"]),
    );
    expect(await wanted()).toEqual([]);
  }, 120_000);

  test("see what has come, and what the time has come for", async () => {
    const consultation = await aConsultation(db, {
      opens_at: new Date(now.getTime() - 2 * anHour).toISOString(),
      closes_at: new Date(now.getTime() + anHour).toISOString(),
    });
    await kinds["tell what has opened and closed"]?.carryOut(task);
    await kinds["bring the index of the search up to date"]?.carryOut(task);
    await kinds["keep digests up to date"]?.carryOut(task);
    const before = await wanted();
    const later = new Date(now.getTime() + anHour);
    const held = { status: "held", queued_at: null, attribution: "at risk" } as const;
    await aComment(db, { consultation, ...held, publish_at: later.toISOString() });
    await aComment(db, { consultation, take_back_at: later.toISOString() });
    await db.insertInto("tally").values({ key: "some", count: 1, ends_at: later.toISOString() }).execute();
    const meanwhile = await wanted();

    const found = await wanted(later);

    expect(before).toEqual([]);
    expect(meanwhile).not.toContain("publish what is due");
    expect(found).toEqual(
      expect.arrayContaining([
        "publish what is due",
        "take back what is due",
        "tell what has opened and closed",
        "forget counts that are over",
      ]),
    );
  }, 120_000);
});

/** Of all that is stored, but for the rows of the work itself. */
async function stateOf(db: Db) {
  const hash = createHash("sha256");
  for (const { name } of await db.introspection.getTables())
    if (name !== "job") {
      const rows = await db.withTables<Record<string, object>>().selectFrom(name).selectAll().execute();
      hash.update(name).update(JSON.stringify(rows.map((row) => JSON.stringify(row)).sort()));
    }
  return hash.digest("hex");
}
