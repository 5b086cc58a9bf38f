import { describe, expect, test } from "vitest";
import { gatheredLimit } from "#app/limits/gathered-limit.server.ts";
import { addToTallies, forgetTallies, forNetwork } from "#app/limits/tally.server.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anEmptyVault, aVault } from "#tests/support/vault.ts";

const now = new Date("2026-03-01T10:00:00.000Z");
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);

describe.each(dialects)("tallies (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("count together, whoever counts, until their stretch of time is over", async () => {
    const vault = aVault();
    const limit = { name: "twice", most: 2, seconds: 3600 };
    const add = (at: Date) => addToTallies(db, vault, { added: [{ limit, who: "192.0.2.1" }], now: at });

    const atOnce = await Promise.all([add(now), add(now), add(now)]);
    const after = await add(later(3_600_000));

    expect(atOnce.filter((passed) => passed === null)).toHaveLength(2);
    expect(atOnce.find((passed) => passed !== null)).toMatchObject({ endsAt: later(3_600_000) });
    expect(after).toBeNull();
  });

  test("bound a /64, and the /48 around it at eight times as much", async () => {
    const vault = aVault();
    const limit = { name: "once", most: 1, seconds: 3600 };
    const add = (network: string) => addToTallies(db, vault, { added: forNetwork([limit], network), now });

    const networks = Array.from({ length: 9 }, (_, index) => `2001:db8:1:${index}::/64`);
    const passed = [];
    for (const network of networks) passed.push(await add(network));

    expect(passed.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => null));
    expect(passed[8]).not.toBeNull();
    expect(await add("2001:db8:2:1::/64")).toBeNull();
    expect(await add("2001:db8:2:1::/64")).not.toBeNull();
  });

  test("of somebody at risk are shared by a network in 65,536, and by no more", async () => {
    const vault = aVault();
    const limit = { name: "blurred", most: 1_000_000, seconds: 86_400, isBlurred: true } as const;
    const networks = Array.from({ length: 1000 }, (_, index) => `10.0.${index >> 8}.${index & 255}`);
    const before = await countRows();

    await addToTallies(db, vault, { added: networks.slice(0, 1).map((who) => ({ limit, who })), now });
    for (const who of networks.slice(1)) await addToTallies(db, vault, { added: [{ limit, who }], now });

    const rows = (await countRows()) - before;
    expect(rows).toBeGreaterThan(900);
    expect(rows).toBeLessThanOrEqual(1000);
  });

  test("are keyed by what the database does not hold, and told apart where that is another", async () => {
    const limit = { name: "keyed", most: 1, seconds: 3600 };
    const add = (vault = aVault()) => addToTallies(db, vault, { added: [{ limit, who: "192.0.2.1" }], now });

    expect([await add(), await add()]).toEqual([null, null]);
    expect(await add(anEmptyVault())).toBeNull();
    expect(await add(anEmptyVault())).not.toBeNull();
  });

  test("are deleted once they are over", async () => {
    await forgetTallies(db, later(2 * 86_400_000));

    expect(await countRows()).toBe(0);
  });

  async function countRows() {
    return (await db.selectFrom("tally").select("key").execute()).length;
  }
});

describe.each(dialects)("a limit on what is done very often (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const limit = { name: "often", most: 100, seconds: 60, quiet: 10 };

  test("holds over two processes, but for what each did before it was loud and within a quarter of a second", async () => {
    const vault = aVault();
    const processes = [gatheredLimit({ db, vault }, limit), gatheredLimit({ db, vault }, limit)];
    let allowed = 0;
    for (let index = 0; index < 400; index++)
      if (await processes[index % 2]?.("192.0.2.1", later(index * 100))) allowed++;

    expect(allowed).toBeGreaterThanOrEqual(100);
    expect(allowed).toBeLessThanOrEqual(100 + 10 + 4);
  });

  test("lets nobody wait for the database, and writes nothing, where a network is quiet", async () => {
    const vault = aVault();
    const isWithin = gatheredLimit({ db, vault }, { ...limit, name: "quiet" });
    const before = await db.selectFrom("tally").selectAll().execute();

    for (let index = 0; index < 9; index++) await isWithin("192.0.2.2", later(index * 1000));

    expect(await db.selectFrom("tally").selectAll().execute()).toEqual(before);
  });

  test("begins anew with the next minute", async () => {
    const isWithin = gatheredLimit({ db, vault: aVault() }, { ...limit, most: 1 });

    const told = [await isWithin("a", now), await isWithin("a", now), await isWithin("b", now)];

    expect([...told, await isWithin("a", later(60_000))]).toEqual([true, false, true, true]);
  });
});
