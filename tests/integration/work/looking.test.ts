import { describe, expect, test } from "vitest";
import { carryOutDue } from "#app/work/carry-out.server.ts";
import { claimNext, leaveWork, listDue, putOff } from "#app/work/jobs.server.ts";
import { isWorkWaiting } from "#app/work/look.server.ts";
import type { WorkPace } from "#app/work/pace.ts";
import { newId } from "#db/new-id.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const start = new Date("2026-03-01T10:00:00.000Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const idle: WorkPace = { every: 60, isWanted: async () => false };

describe.each(dialects)("looking whether work waits (%s)", (dialect) => {
  const db = useDatabase(dialect);

  /** Work that repeats and is due, alone in the table. */
  async function repeating(...paces: WorkPace[]) {
    await db.deleteFrom("job").execute();
    const named = paces.map((pace) => [`repeating ${newId()}`, pace] as const);
    for (const [kind] of named) await leaveWork(db, { id: kind, kind, dueAt: start });
    return { paces: Object.fromEntries(named), kinds: named.map(([kind]) => kind) };
  }
  const dueTimes = async () =>
    (await db.selectFrom("job").select("due_at").orderBy("due_at").execute()).map(({ due_at }) => due_at);

  test("finds none where what is due has nothing to do, and puts that off as if it had been done", async () => {
    const { paces } = await repeating(idle, { ...idle, every: 20 });
    await db.updateTable("job").set({ tries: 3, error: "It failed before" }).execute();

    expect(await isWorkWaiting(db, paces, start)).toBe(false);

    const rows = await db.selectFrom("job").selectAll().orderBy("due_at").execute();
    expect(rows.map(({ due_at }) => due_at)).toEqual([later(20).toISOString(), later(60).toISOString()]);
    expect(rows[0]).toMatchObject({ tries: 0, error: null, claimed_by: null, claimed_until: null });
  });

  test("finds what has something to do, and leaves it due", async () => {
    const { paces } = await repeating(idle, { ...idle, isWanted: async (now) => now >= later(60) });

    expect(await isWorkWaiting(db, paces, start)).toBe(false);
    expect(await isWorkWaiting(db, paces, later(59))).toBe(false);
    expect(await isWorkWaiting(db, paces, later(60))).toBe(true);

    expect(await dueTimes()).toEqual([later(60).toISOString(), later(60).toISOString()]);
  });

  test.each([
    ["of which nobody can tell whether it has something to do", { every: 60 }],
    [
      "where it fails to look, so that who does it says why",
      { every: 60, isWanted: () => Promise.reject(new Error()) },
    ],
  ])("finds what is due and %s", async (_, pace) => {
    const { paces } = await repeating(pace);

    expect(await isWorkWaiting(db, paces, start)).toBe(true);
  });

  test("finds work that repeats and was never left to be done", async () => {
    await repeating();

    expect(await isWorkWaiting(db, { "a kind of a new release": idle }, start)).toBe(true);
  });

  test("finds what somebody asked for once it is due, and not what another is at", async () => {
    const { paces } = await repeating(idle);
    const kind = `asked for ${newId()}`;
    await leaveWork(db, { kind, dueAt: later(5) });

    expect(await isWorkWaiting(db, paces, later(4))).toBe(false);
    expect(await isWorkWaiting(db, paces, later(5))).toBe(true);
    await claimNext(db, { kinds: [kind], who: "another", now: later(5) });
    expect(await isWorkWaiting(db, paces, later(6))).toBe(false);
  });

  test("puts nothing off that another has begun meanwhile", async () => {
    const { kinds } = await repeating(idle);
    const [job] = await listDue(db, start);
    if (!job) throw new Error("Nothing is due");
    await claimNext(db, { kinds, who: "another", now: start });

    await putOff(db, job, { every: 60, now: start });

    expect(await dueTimes()).toEqual([start.toISOString()]);
  });

  test("is done by who works as well, and only what has something to do counts as begun", async () => {
    const { kinds } = await repeating(idle, idle);
    const [without = "", wanted = ""] = kinds;
    const done: string[] = [];
    const carryOut = (name: string) => async () => void done.push(name);
    const both = {
      [without]: { ...idle, carryOut: carryOut("without") },
      [wanted]: { every: 60, isWanted: async () => true, carryOut: carryOut("wanted") },
    };
    const begun: string[] = [];
    const onBegun = () => {
      begun.push("begun");
      return () => begun.push("ended");
    };

    await carryOutDue(db, { kinds: both, onBegun, onFailure: expect.fail, now: () => start });

    expect(done).toEqual(["wanted"]);
    expect(begun).toEqual(["begun", "ended"]);
    expect(await dueTimes()).toEqual([later(60).toISOString(), later(60).toISOString()]);
  });
});
