import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, describe, expect, test } from "vitest";
import { kindsOfWork } from "#app/http/kinds-of-work.server.ts";
import { readSettings } from "#app/http/settings.ts";
import { forgetTallies } from "#app/limits/tally.server.ts";
import { carryOutDue, startWork, type WorkKind } from "#app/work/carry-out.server.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { dueComments } from "#tests/support/due-comments.ts";
import { aFileStore } from "#tests/support/file-store.ts";
import { runScript } from "#tests/support/portal-process.ts";
import { aVault } from "#tests/support/vault.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-steps-"));
afterAll(() => rmSync(folder, { recursive: true }));

const publishing = "publish what is due";
const start = new Date("2026-03-01T10:00:00.000Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe.each(dialects)("long work (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => failures.push(error);

  /** The publishing as the portal does it; `between` is called once the first step is done. */
  function kindsWith(between: () => Promise<unknown> = async () => undefined): Record<string, WorkKind> {
    const settings = readSettings({});
    const logFor = () => pino({ level: "silent" });
    const kinds = kindsOfWork({ db, vault: aVault(), files: aFileStore(), settings, logFor });
    const kind = kinds[publishing];
    if (!kind) throw new Error("Nothing publishes");
    const carryOut: WorkKind["carryOut"] = ({ progress, ...task }) =>
      kind.carryOut({
        ...task,
        async progress(words) {
          if (words.startsWith("20 of")) await between();
          await progress(words);
        },
      });
    return { [publishing]: { ...kind, carryOut } };
  }

  const row = () => db.selectFrom("job").selectAll().where("id", "=", publishing).executeTakeFirstOrThrow();

  async function work(...given: string[]) {
    const settings = { DATABASE_URL: url, KEY_FILE: join(folder, "key"), FILES: folder };
    const { ended, lines } = runScript("work.ts", settings, given);
    await ended;
    return lines.output;
  }

  test("shows how far it is, stops between two steps when told to, and leaves the rest to the next run", async () => {
    const { published, told } = await dueComments(db, 45);
    let shown = "";

    const kinds = kindsWith(async () => {
      shown = await work();
      await work("--stop", publishing);
    });
    await carryOutDue(db, { kinds, onFailure, now: () => start });

    expect(shown).toContain(`${publishing}, due ${start.toISOString()}; 0 of 45`);
    expect(await published()).toBe(20);
    expect(await row()).toMatchObject({
      ...{ due_at: later(60).toISOString(), claimed_by: null, given_up_at: null, stopping: 0 },
      ...{ tries: 0, error: null, progress: null },
    });

    await carryOutDue(db, { kinds: kindsWith(), onFailure, now: () => later(60) });

    expect(await published()).toBe(45);
    expect(await told()).toEqual(Array.from({ length: 45 }, () => 1));
    expect(failures).toEqual([]);
  }, 60_000);

  test("stops between two steps when its process ends, and another goes on at once", async () => {
    const { published, told } = await dueComments(db, 45);
    const stopped = Promise.withResolvers<void>();
    const kinds = kindsWith(async () => stopped.resolve(stop()));
    const stop = startWork(db, { kinds, onFailure, now: () => later(120) });

    await stopped.promise;

    expect(await published()).toBe(20);
    expect(await row()).toMatchObject({ due_at: later(120).toISOString(), claimed_by: null, tries: 0 });

    await carryOutDue(db, { kinds: kindsWith(), onFailure, now: () => later(120) });

    expect(await told()).toEqual(Array.from({ length: 45 }, () => 1));
    expect(failures).toEqual([]);
  });

  test("forgets counts a thousand at a time, and what it has not come to the next time", async () => {
    await db.deleteFrom("tally").execute();
    const ends_at = start.toISOString();
    const rows = Array.from({ length: 500 }, (_, index) => ({ count: 1, ends_at, key: `over ${index}` }));
    for (const of of ["a", "b", "c"])
      await db
        .insertInto("tally")
        .values(rows.map((row) => ({ ...row, key: `${row.key} ${of}` })))
        .execute();
    const left = async () => (await db.selectFrom("tally").select("key").execute()).length;

    const told: string[] = [];
    const stopped = forgetTallies(db, start, async (words) => {
      told.push(words);
      throw new Error("Stopped");
    });
    await expect(stopped).rejects.toThrow("Stopped");

    expect(told).toEqual(["1000 forgotten"]);
    expect(await left()).toBe(500);
    await forgetTallies(db, start);
    expect(await left()).toBe(0);
  });
});
