import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { commentUnderKey, keyFrom, newKey } from "#tests/support/at-risk.ts";
import { aComment, aConsultation, anAccount, type Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";

const now = new Date("2026-02-01T10:17:23.456Z");
const day = "2026-01-31T23:00:00.000Z";
const agent = "Canary-Agent/4.2";

describe.each(dialects)("commenting in at-risk mode (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const lines: string[] = [];
  let portal: TestPortal;
  let consultation: Consultation;
  let address: string;

  beforeAll(async () => {
    portal = await aPortal(db, { now: () => now, onLog: (line) => lines.push(line) });
    consultation = await aConsultation(db, { at_risk: 1, moderation: "after" });
    address = `/consultations/${consultation.reference}`;
  });

  test("keeps no account, address, browser or time of what was sent, though its author is signed in", async () => {
    const account = await anAccount(db, { name: "Canary Name", organisation: "Canary Org" });
    const session = await cookieOf(db, portal, account);
    await aComment(db, { consultation });
    const { last_comment_number } = await consultationNow();
    const before = await dump(db);
    lines.splice(0);

    const begun = await portal.post(`${address}/at-risk`, {}, { ...session, "user-agent": agent });
    const headers = { cookie: `${session.cookie}; at-risk=${keyFrom(begun)}`, "user-agent": agent };
    const receipt = await commentUnderKey(portal, address, { headers });

    const rows = newRows(before, await dump(db));
    expect([...new Set(rows.map(({ table }) => table))].sort()).toEqual([
      "campaign",
      "campaign_by_hash",
      "comment",
      "comment_block",
      "comment_version",
      "data_key",
      "figure",
      "figure_state",
      "point",
      "tally",
    ]);
    const kept = JSON.stringify(rows);
    for (const canary of [account.id, account.email, "Canary", agent, "127.0.0.1", keyFrom(begun)])
      expect(kept).not.toContain(canary);
    const instantsIn = (text: string) => new Set(text.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g));
    const ofTallies = (row: { table: string }) => row.table === "tally";
    expect(instantsIn(JSON.stringify(rows.filter((row) => !ofTallies(row))))).toEqual(new Set([day]));
    for (const end of instantsIn(JSON.stringify(rows.filter(ofTallies))))
      expect(end).toMatch(/T00:00:00\.000Z$/);
    const timed = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
    const told = (kept.match(timed) ?? []).filter((id) => !JSON.stringify([...before.values()]).includes(id));
    expect(told).toEqual([]);
    expect(lines).toEqual([]);
    expect(Number(receipt.split("/").at(-1))).toBeGreaterThanOrEqual(10_000_000);
    expect((await consultationNow()).last_comment_number).toBe(last_comment_number);
  });

  test("a draft tells no more than the day either, and is gone once it was sent", async () => {
    const cookie = await newKey(portal, address);
    await portal.post(`${address}/comment`, { position: "oppose", remarks: "A draft." }, cookie);
    const draft = await db
      .selectFrom("draft")
      .selectAll()
      .where("owner", "like", "key:%")
      .executeTakeFirstOrThrow();
    expect(draft).toMatchObject({ updated_at: day, id: expect.stringMatching(/^.{14}4/) });
    expect(draft.content).not.toContain("A draft.");

    await commentUnderKey(portal, address, { headers: cookie });
    expect(await db.selectFrom("draft").select("id").execute()).toEqual([]);
  });

  test("waits for a moderator though others need not, and its page is no reader’s", async () => {
    const cookie = await newKey(portal, address);
    const receipt = await commentUnderKey(portal, address, { headers: cookie });
    const number = receipt.split("/").at(-1);

    expect((await portal.get(`${address}/comments/${number}`)).status).toBe(404);
    expect((await portal.get(receipt)).status).toBe(302);
    expect((await portal.get(`${address}/comments/${number}`, cookie)).status).toBe(200);
    const page = await (await portal.get(receipt, cookie)).text();
    expect(page).toContain("12 to 60 hours after the decision");
    expect(page).toContain("1 February 2026");
    expect(page).not.toContain("11:17");
  });

  test("no page of its author tells the hour, neither of a draft nor of a version", async () => {
    const cookie = await newKey(portal, address);
    const write = `${address}/comment`;
    await portal.post(write, { position: "oppose", remarks: "[[Our sources]] say so." }, cookie);
    for (const page of ["/technical/one", "/human-rights/one", "/confidential"]) {
      const html = await (await portal.get(write + page, cookie)).text();
      expect(html).toContain("Draft saved on");
      expect(html).not.toMatch(/1 February 2026 at/);
    }
    await db.deleteFrom("draft").execute();

    const other = await newKey(portal, address);
    const receipt = await commentUnderKey(portal, address, { headers: other });
    const versions = await portal.get(receipt.replace("receipts", "comments").concat("/versions"), other);
    const html = (await versions.text()).replace(/<!-- -->/g, "");
    expect(html).toContain("Version 1, sent");
    expect(html).not.toMatch(/1 February 2026 at/);
  });

  test("a key opens what it wrote in another browser, and nothing else", async () => {
    const cookie = await newKey(portal, address);
    const receipt = await commentUnderKey(portal, address, { headers: cookie });
    const number = receipt.split("/").at(-1) ?? "";
    const key = cookie.cookie.split("=")[1] ?? "";

    const typed = key.toLowerCase().replace(/(.{4})/g, "$1 ");
    const entered = await portal.post(`${address}/at-risk/key`, { key: typed });
    expect(entered.status).toBe(302);
    expect(keyFrom(entered)).toBe(key);
    const changed = await portal.get(`${address}/comment?change=${number}`, cookie);
    expect(await changed.text()).toContain(`Change comment ${number}`);

    const other = await newKey(portal, address);
    expect((await portal.get(`${address}/comment?change=${number}`, other)).status).toBe(404);
    expect((await portal.get(receipt, other)).status).toBe(404);
    expect((await portal.get(`${address}/comments/${number}/authorship`, other)).status).toBe(404);
    const forged = await portal.post(`${address}/at-risk/key`, { key: other.cookie.split("=")[1] ?? "" });
    expect(forged.status).toBe(422);
    expect(await forged.text()).toContain("opens nothing on this consultation");
    const elsewhere = await aConsultation(db, { at_risk: 1 });
    const wrongPlace = await portal.post(`/consultations/${elsewhere.reference}/at-risk/key`, { key });
    expect(wrongPlace.status).toBe(422);
  });

  test("where the authority does not offer it, there is no way in, not even with a key from elsewhere", async () => {
    const closed = await aConsultation(db);
    const there = `/consultations/${closed.reference}`;
    const cookie = await newKey(portal, address);

    expect((await portal.get(`${there}/at-risk`)).status).toBe(404);
    expect((await portal.get(`${there}/at-risk/key`)).status).toBe(404);
    expect((await portal.post(`${there}/at-risk`, {})).status).toBe(404);
    expect((await portal.get(`${there}/comment`, cookie)).status).toBe(403);
    const written = await portal.post(`${there}/comment`, { position: "oppose", remarks: "No." }, cookie);
    expect(written.status).toBe(403);
    expect(await db.selectFrom("draft").select("id").execute()).toEqual([]);
    expect(await (await portal.get(there)).text()).not.toContain("at-risk");
  });

  test("once closed nobody begins", async () => {
    const closed = await aConsultation(db, { at_risk: 1, closes_at: "2026-01-15T00:00:00.000Z" });
    const there = `/consultations/${closed.reference}/at-risk`;
    const begun = await portal.post(there, {});
    expect([begun.status, begun.headers.get("set-cookie")]).toEqual([302, null]);
    expect(await (await portal.get(there)).text()).not.toContain("Make a key and begin");
    expect((await portal.get(`${there}/key`)).status).toBe(200);
  });

  test("its pages are kept nowhere, and leaving takes the key out of the browser", async () => {
    const begun = await portal.post(`${address}/at-risk`, {});
    expect(begun.headers.get("cache-control")).toBe("private, no-store");
    const cookie = { cookie: `at-risk=${keyFrom(begun)}` };
    for (const path of [address, `${address}/measure`, `${address}/comments`, `${address}/at-risk`]) {
      const page = await portal.get(path, cookie);
      expect(page.headers.get("cache-control")).toBe("private, no-store");
      expect(page.headers.get("etag")).toBeNull();
      expect(await page.text()).toContain("Leave at-risk mode");
      expect(await (await portal.get(path)).text()).not.toContain("Leave at-risk mode");
    }
    const left = await portal.post(`${address}/at-risk/leave`, {}, cookie);
    expect(left.headers.get("set-cookie")).toMatch(/^at-risk=; Max-Age=0; Path=\/consultations\//);
    expect(left.headers.get("clear-site-data")).toBe('"cache"');
  });

  test("a page of another site can neither begin, enter a key nor leave", async () => {
    const foreign = { origin: "https://evil.example" };
    for (const part of ["", "/key", "/leave"])
      expect((await portal.post(`${address}/at-risk${part}`, {}, foreign)).status).toBe(403);
  });

  test("sixty keys in a quarter of an hour are enough for one address", async () => {
    const fresh = await aPortal(db, { now: () => now });
    const statuses = [];
    for (let tries = 0; tries < 61; tries++)
      statuses.push((await fresh.post(`${address}/at-risk/key`, { key: "wrong" })).status);
    expect(statuses.slice(0, 60).every((status) => status === 422)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });

  test("nobody is told when it is sent or its words are changed, before others can read it", async () => {
    const headers = await newKey(portal, address);
    const etag = async () => (await portal.get(address)).headers.get("etag");
    const before = await etag();
    const receipt = await commentUnderKey(portal, address, { headers });
    const sent = await etag();
    const number = Number(receipt.split("/").at(-1));
    await db
      .updateTable("comment")
      .set({ published_version: 1, status: "published", queued_at: null })
      .where("number", "=", number)
      .execute();

    await changeUnderKey(number, headers, "Changed, and still for a moderator to read.");

    expect(before).toBeTruthy();
    expect([sent, await etag()]).toEqual([before, before]);
    const comment = await db.selectFrom("comment").selectAll().where("number", "=", number).execute();
    expect(comment).toMatchObject([{ current_version: 2, published_version: 1 }]);
  });

  async function changeUnderKey(number: number, headers: Record<string, string>, remarks: string) {
    const write = async (part: string, fields: Record<string, string>) => {
      const page = `${address}/comment${part}?change=${number}`;
      const html = await (await portal.get(page, headers)).text();
      const mark = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
      const marks = { draft: mark("draft"), revision: mark("revision") };
      return portal.post(page, { ...marks, ...fields }, headers);
    };
    await write("", { position: "oppose", remarks });
    expect((await write("/check", {})).status).toBe(302);
  }

  test("the author proves authorship by a statement, which anyone checks once the comment is public", async () => {
    const cookie = await newKey(portal, address);
    const receipt = await commentUnderKey(portal, address, { headers: cookie });
    const number = receipt.split("/").at(-1) ?? "";
    const page = `${address}/comments/${number}/authorship`;
    await db
      .updateTable("comment")
      .set({ published_version: 1, status: "published" })
      .where("number", "=", Number(number))
      .execute();
    expect((await portal.get(page)).status).toBe(404);

    const statement = "I wrote this.\r\nFor Ada.";
    const signed = await (await portal.post(page, { intent: "sign", statement }, cookie)).text();
    const signature = /([A-Za-z0-9+/]{86}==)/.exec(signed)?.[1] ?? "";
    expect(await (await portal.get(page)).text()).toContain("BEGIN PUBLIC KEY");
    const check = (checked: string) => portal.post(page, { intent: "check", checked, signature });
    expect(await (await check(statement)).text()).toContain("has signed this statement");
    expect((await check(`${statement}!`)).status).toBe(422);
    const stranger = await portal.post(page, { intent: "sign", statement: "It was me." });
    expect(stranger.status).toBe(404);
  });

  const consultationNow = () =>
    db.selectFrom("consultation").selectAll().where("id", "=", consultation.id).executeTakeFirstOrThrow();
});

/** Every row of every table as JSON, by table. */
async function dump(db: Db) {
  const tables = new Map<string, string[]>();
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .withTables<Record<string, Record<string, unknown>>>()
      .selectFrom(name)
      .selectAll()
      .execute();
    tables.set(
      name,
      rows.map((row) => JSON.stringify(row)),
    );
  }
  return tables;
}

function newRows(before: Map<string, string[]>, after: Map<string, string[]>) {
  return [...after].flatMap(([table, rows]) =>
    rows.filter((row) => !before.get(table)?.includes(row)).map((row) => ({ table, row })),
  );
}
