import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { carryOutDue, startWork, type WorkKind } from "#app/work/carry-out.server.ts";
import { claimNext, keepClaim, lease, leaveWork, mostEnds, mostTries } from "#app/work/jobs.server.ts";
import { lineOf, listWork, retryWork, stopWork, whyStuck } from "#app/work/list-work.server.ts";
import { newId } from "#db/new-id.ts";
import { openDatabase } from "#db/open.server.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";

const start = new Date("2026-03-01T10:00:00.000Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe.each(dialects)("work that is done later (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  /** A kind of its own for a test, which keeps what it was given. */
  function aKind(more: Partial<WorkKind> = {}) {
    const kind = `kind ${newId()}`;
    const done: unknown[] = [];
    const failures: string[] = [];
    const carryOut: WorkKind["carryOut"] = async ({ payload }) => done.push(payload);
    const kinds = { [kind]: { carryOut, ...more } };
    const onFailure = (error: unknown) => failures.push(String(error));
    const carryOutAt = (now: Date, who?: string) =>
      carryOutDue(db, { kinds, onFailure, who, now: () => now });
    const row = () => db.selectFrom("job").selectAll().where("kind", "=", kind).executeTakeFirst();
    return { kind, kinds, done, failures, onFailure, carryOutAt, row };
  }

  test("is done once it is due, and gone after that", async () => {
    const { kind, done, carryOutAt, row } = aKind();
    await leaveWork(db, { kind, payload: { of: 7 }, dueAt: later(60) });

    await carryOutAt(later(59));
    expect(done).toEqual([]);
    await carryOutAt(later(60));

    expect(done).toEqual([{ of: 7 }]);
    expect(await row()).toBeUndefined();
  });

  test("is there once where it is left twice, and not at all where what asked for it is taken back", async () => {
    const { kind, done, carryOutAt } = aKind();
    const id = newId();
    await leaveWork(db, { id, kind, dueAt: start });
    await leaveWork(db, { id, kind, dueAt: start });
    const taken = db.transaction().execute(async (db) => {
      await leaveWork(db, { kind, dueAt: start });
      throw new Error("Taken back");
    });
    await expect(taken).rejects.toThrow("Taken back");

    await carryOutAt(start);

    expect(done).toEqual([null]);
  });

  test("is done once by however many processes", async () => {
    const { kind, kinds, done, onFailure } = aKind();
    for (let count = 0; count < 20; count++) await leaveWork(db, { kind, payload: count, dueAt: start });
    const others = Array.from({ length: 3 }, () => openDatabase(url));

    await Promise.all([db, ...others].map((db) => carryOutDue(db, { kinds, onFailure, now: () => start })));
    for (const other of others) await other.destroy();

    expect(done.sort((one, other) => Number(one) - Number(other))).toEqual(
      Array.from({ length: 20 }, (_, n) => n),
    );
  });

  test("is due again after its time where it repeats, whoever did it", async () => {
    let times = 0;
    const { carryOutAt, row } = aKind({ every: 60, carryOut: async () => void times++ });

    await Promise.all([carryOutAt(start, "one"), carryOutAt(start, "other")]);
    await carryOutAt(later(59));
    expect(times).toBe(1);
    await carryOutAt(later(60));

    expect(times).toBe(2);
    expect(await row()).toMatchObject({ due_at: later(120).toISOString(), tries: 0, claimed_by: null });
  });

  test("is tried again after pauses that grow, then given up, and visible until it is retried", async () => {
    let isMended = false;
    const { kind, carryOutAt, failures, row } = aKind({
      carryOut: async () => {
        if (!isMended) throw new TypeError("The paper is out");
      },
    });
    await leaveWork(db, { kind, dueAt: start });
    const pauses: number[] = [];
    let now = start;
    for (let tries = 1; tries <= mostTries; tries++) {
      await carryOutAt(now);
      const due = new Date((await row())?.due_at ?? "");
      pauses.push((due.getTime() - now.getTime()) / 1000);
      now = due;
    }

    expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600]);
    expect(failures).toHaveLength(mostTries);
    await carryOutAt(now);
    expect(failures).toHaveLength(mostTries);
    const given = await row();
    expect(given).toMatchObject({ error: "TypeError: The paper is out", claimed_by: null });
    expect(given && lineOf(given, now)).toMatch(
      /^given up {2}kind .*; tried 10 times: TypeError: The paper is out$/,
    );
    expect(await whyStuck(db, start)).toBe(`“${kind}” fails: see npm run work`);

    isMended = true;
    expect(await retryWork(db, given?.id ?? "", now)).toBe(1);
    await carryOutAt(now);
    expect(await row()).toBeUndefined();
    expect(await whyStuck(db, start)).toBeNull();
  });

  test("is never given up where it repeats, and told after five failures", async () => {
    const { kind, carryOutAt, row } = aKind({
      every: 60,
      carryOut: async () => Promise.reject(new Error("No")),
    });
    let now = start;
    for (let tries = 1; tries <= mostTries + 2; tries++) {
      await carryOutAt(now);
      if (tries === 4) expect(await whyStuck(db, now)).toBeNull();
      if (tries === 5) expect(await whyStuck(db, now)).toContain(kind);
      now = new Date((await row())?.due_at ?? "");
    }

    expect(await row()).toMatchObject({ given_up_at: null, tries: mostTries + 2 });
    await db.deleteFrom("job").where("kind", "=", kind).execute();
  });

  test("is taken over from a process that says nothing any more, which then cannot settle it", async () => {
    const { kind, kinds, carryOutAt, done, row } = aKind();
    await leaveWork(db, { kind, dueAt: start });
    const claimed = await claimNext(db, { kinds: Object.keys(kinds), who: "killed", now: start });
    if (!claimed) throw new Error("Nothing was claimed");

    await carryOutAt(new Date(start.getTime() + lease));
    expect(done).toEqual([]);
    expect(await keepClaim(db, claimed, { now: start })).toBe("mine");
    await carryOutAt(new Date(start.getTime() + lease + 1));

    expect(done).toEqual([null]);
    expect(await row()).toBeUndefined();
    expect(await keepClaim(db, claimed, { now: start })).toBe("lost");
  });

  test("is given up where each process that begins with it ends", async () => {
    const { kind, kinds, carryOutAt, done, row } = aKind();
    await leaveWork(db, { kind, dueAt: start });
    let now = start;
    for (let tries = 1; tries <= mostEnds + 1; tries++) {
      const alone = tries > mostEnds;
      const claim = { kinds: Object.keys(kinds), who: `killed ${tries}`, now, alone };
      expect(await claimNext(db, claim)).not.toBeNull();
      now = new Date(now.getTime() + lease + 1);
    }

    await carryOutAt(now);

    expect(done).toEqual([]);
    expect(await row()).toMatchObject({ given_up_at: now.toISOString() });
    await db.deleteFrom("job").where("kind", "=", kind).execute();
  });

  test("is left alone for longer and longer where it repeats and ends whoever begins with it, and told", async () => {
    const { kind, kinds, carryOutAt, done, failures, row } = aKind({ every: 60 });
    const killed = async (now: Date, alone: boolean) => {
      const claim = { kinds: Object.keys(kinds), who: newId(), now, alone };
      expect(await claimNext(db, claim)).not.toBeNull();
      return new Date(now.getTime() + lease + 1);
    };
    await leaveWork(db, { id: kind, kind, dueAt: start });
    let now = start;
    for (let ends = 1; ends <= mostEnds; ends++) now = await killed(now, false);
    now = await killed(now, true);

    await carryOutAt(now);

    expect(done).toEqual([]);
    expect(failures).toEqual(["Error: 6 times whoever had begun it ended before it was done"]);
    expect(await whyStuck(db, now)).toBe(`“${kind}” fails: see npm run work`);
    const rested = new Date((await row())?.due_at ?? "");
    expect(rested.getTime() - now.getTime()).toBe(640_000);

    now = await killed(rested, true);
    await carryOutAt(now);
    expect(done).toEqual([]);
    const longer = new Date((await row())?.due_at ?? "");
    expect(longer.getTime() - now.getTime()).toBe(2_560_000);

    await carryOutAt(longer);
    expect(done).toEqual([null]);
    expect(await row()).toMatchObject({ tries: 0, ends: 0, error: null, given_up_at: null });
    expect((await whyStuck(db, longer)) ?? "").not.toContain(kind);
    await db.deleteFrom("job").where("kind", "=", kind).execute();
  });

  test("is tried alone where others ended beside it, and done where it was not what ended them", async () => {
    const order: string[] = [];
    const inHand = new Set<string>();
    const beside: string[][] = [];
    const carryOut: WorkKind["carryOut"] = async ({ payload }) => {
      const name = String(payload);
      inHand.add(name);
      beside.push([...inHand]);
      await setTimeout(30);
      order.push(name);
      inHand.delete(name);
    };
    const { kind, kinds, onFailure, row } = aKind({ carryOut });
    const suspect = newId();
    await leaveWork(db, { id: suspect, kind, payload: "suspect", dueAt: start });
    let now = start;
    for (let ends = 1; ends <= mostEnds; ends++) {
      await claimNext(db, { kinds: [kind], who: newId(), now });
      now = new Date(now.getTime() + lease + 1);
    }
    for (let count = 1; count <= 6; count++)
      await leaveWork(db, { kind, payload: `other ${count}`, dueAt: start });

    const stop = startWork(db, { kinds, onFailure, now: () => now });
    await expect.poll(row, { timeout: 20_000 }).toBeUndefined();
    await stop();

    expect(order).toHaveLength(7);
    expect(Math.max(...beside.map(({ length }) => length))).toBeGreaterThan(1);
    expect(beside.filter((names) => names.includes("suspect"))).toEqual([["suspect"]]);
  }, 30_000);

  test("counts no failure as an end", async () => {
    const { kind, carryOutAt, failures, row } = aKind({
      every: 60,
      carryOut: async () => Promise.reject(new Error("No")),
    });
    let now = start;
    for (let tries = 1; tries <= mostEnds + 2; tries++) {
      await carryOutAt(now);
      now = new Date((await row())?.due_at ?? "");
    }

    expect(new Set(failures)).toEqual(new Set(["Error: No"]));
    expect(await row()).toMatchObject({ tries: mostEnds + 2, ends: 0 });
    await db.deleteFrom("job").where("kind", "=", kind).execute();
  });

  test("says how far it is, and stops where the operator wants it", async () => {
    const id = newId();
    const shown: (string | undefined)[] = [];
    const { kind, carryOutAt, failures, row } = aKind({
      carryOut: async ({ progress }) => {
        for (let page = 1; page <= 5; page++) {
          await progress(`page ${page} of 5`);
          const found = (await listWork(db)).find((job) => job.id === id);
          shown.push(found && lineOf(found, start));
          if (page === 2) expect(await stopWork(db, id, start)).toBe(true);
        }
      },
    });
    await leaveWork(db, { id, kind, dueAt: start });

    await carryOutAt(start);

    expect(shown).toHaveLength(2);
    expect(shown[1]).toContain("in hand ");
    expect(shown[1]).toContain("page 2 of 5");
    expect(failures).toEqual([]);
    expect(await row()).toMatchObject({ error: "It was stopped", given_up_at: start.toISOString() });
    await db.deleteFrom("job").where("kind", "=", kind).execute();
  });

  test("goes back to the others when its process ends", async () => {
    const begun = Promise.withResolvers<void>();
    const { kind, kinds, onFailure, failures, row } = aKind({
      carryOut: async ({ signal }) => {
        begun.resolve();
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        signal.throwIfAborted();
      },
    });
    await leaveWork(db, { kind, dueAt: start });
    const stop = startWork(db, { kinds, onFailure, now: () => start });
    await begun.promise;

    await stop();

    expect(failures).toEqual([]);
    expect(await row()).toMatchObject({
      tries: 0,
      claimed_by: null,
      error: null,
      due_at: start.toISOString(),
    });
    await db.deleteFrom("job").where("kind", "=", kind).execute();
  });

  test("is told to be stuck where nobody has begun with it for a quarter of an hour", async () => {
    const { kind } = aKind();
    await leaveWork(db, { kind, dueAt: start });

    expect(await whyStuck(db, later(15 * 60))).toBeNull();
    expect(await whyStuck(db, later(15 * 60 + 1))).toBe(
      `nobody has done “${kind}”, due ${start.toISOString()}`,
    );
    await db.deleteFrom("job").where("kind", "=", kind).execute();
  });
});
