import { describe, expect, test } from "vitest";
import {
  endSessionsOf,
  listSessions,
  noteSeen,
  readSession,
  startSession,
} from "#app/accounts/sessions.server.ts";
import { aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal } from "#tests/support/portal.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

const now = new Date("2026-03-01T10:00:00.000Z");
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const later = (time: number) => new Date(now.getTime() + time);

describe.each(dialects)("sessions (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const settings = { secure: true };

  async function signedIn(account: { id: string }) {
    const cookie = await startSession(db, settings, { accountId: account.id, now });
    const [cookies = ""] = cookie.split(";");
    return { cookie, cookies, sessionId: cookies.split("=")[1] ?? "" };
  }
  const isSignedIn = async (cookies: string, moment: Date) =>
    (await readSession(db, settings, { cookies, now: moment })).account !== null;

  test("are stored by a hash of their id alone, under a cookie bound to https and this host", async () => {
    const { id } = await anAccount(db);

    const { cookie, sessionId } = await signedIn({ id });

    expect(cookie).toMatch(
      /^__Host-session=[a-z0-9]+; HttpOnly; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/,
    );
    const { id_hash } = await db
      .selectFrom("session")
      .selectAll()
      .where("account_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(id_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(id_hash).not.toContain(sessionId);
  });

  test("last thirty days for whoever holds no office, used or not, and the cookie is then taken back", async () => {
    const { cookies, sessionId } = await signedIn(await anAccount(db));
    await noteSeen(db, sessionId, later(29 * day));

    const [before, at] = [later(30 * day - 1), later(30 * day)];
    expect([await isSignedIn(cookies, before), await isSignedIn(cookies, at)]).toEqual([true, false]);
    expect(await readSession(db, settings, { cookies, now: at })).toMatchObject({
      sessionId: null,
      setCookie: expect.stringContaining("Max-Age=0"),
    });
  });

  test("end for officials after an hour without use", async () => {
    const { cookies } = await signedIn(await anOfficial(db, { government: await aGovernment(db) }));

    expect(await isSignedIn(cookies, later(hour - 1))).toBe(true);
    expect(await isSignedIn(cookies, later(hour))).toBe(false);
  });

  test("end for officials after twelve hours, however much they are used", async () => {
    const { cookies, sessionId } = await signedIn(
      await anOfficial(db, { government: await aGovernment(db) }),
    );
    await noteSeen(db, sessionId, later(12 * hour - 1));

    expect(await isSignedIn(cookies, later(12 * hour - 1))).toBe(true);
    expect(await isSignedIn(cookies, later(12 * hour))).toBe(false);
  });

  test("become shorter with the first office", async () => {
    const account = await anAccount(db);
    const { cookies } = await signedIn(account);
    const before = await isSignedIn(cookies, later(2 * hour));

    const { code } = await aGovernment(db);
    await db
      .insertInto("official")
      .values({ account_id: account.id, government_code: code, role: "analyst" })
      .execute();

    expect([before, await isSignedIn(cookies, later(2 * hour))]).toEqual([true, false]);
  });

  test("are noted as used once a minute for officials and once a day for others, and never oftener", async () => {
    const official = await signedIn(await anOfficial(db, { government: await aGovernment(db) }));
    const other = await signedIn(await anAccount(db));
    const noted = async ({ cookies, sessionId }: typeof official, moment: Date) =>
      (await readSession(db, settings, { cookies, now: moment })).toNote === sessionId;

    expect(await noted(official, later(minute - 1))).toBe(false);
    expect(await noted(official, later(minute))).toBe(true);
    expect(await noted(other, later(day - 1))).toBe(false);
    expect(await noted(other, later(day))).toBe(true);
  });

  test("go on for officials who ask for pages, by the clock that the portal is given", async () => {
    const official = await anOfficial(db, { government: await aGovernment(db) });
    let clock = now;
    const portal = await aPortal(db, { now: () => clock });
    const session = await startSession(db, { secure: false }, { accountId: official.id, now });
    const cookie = { cookie: session.split(";")[0] ?? "" };
    const statuses: number[] = [];
    for (const moment of [30 * minute, 80 * minute, 130 * minute, 190 * minute]) {
      clock = later(moment);
      statuses.push((await portal.get("/my-comments", cookie)).status);
    }

    expect(statuses).toEqual([200, 200, 200, 302]);
  });

  test("are not looked at in at-risk mode", async () => {
    const official = await anOfficial(db, { government: await aGovernment(db) });
    const portal = await aPortal(db, { now: () => later(30 * minute) });
    const session = await startSession(db, { secure: false }, { accountId: official.id, now });
    const key = "0123456789ABCDEFGHJKMNPQRS";

    await portal.get("/consultations", { cookie: `${session.split(";")[0]}; at-risk=${key}` });

    const { last_seen_at } = await db
      .selectFrom("session")
      .selectAll()
      .where("account_id", "=", official.id)
      .executeTakeFirstOrThrow();
    expect(last_seen_at).toBe(now.toISOString());
  });

  test("all end but the one that is to stay, and with them a code for an office", async () => {
    const account = await anAccount(db);
    const [one, other] = [await signedIn(account), await signedIn(account)];
    const stranger = await signedIn(await anAccount(db));

    await endSessionsOf(db, account.id, { except: one.sessionId });

    expect(await isSignedIn(one.cookies, later(1))).toBe(true);
    expect(await isSignedIn(other.cookies, later(1))).toBe(false);
    expect(await isSignedIn(stranger.cookies, later(1))).toBe(true);
  });

  test("are listed with the one that asks, without those that are over", async () => {
    const account = await anOfficesHolder(db, await anOfficial(db, { government: await aGovernment(db) }));
    const { sessionId } = await signedIn(account);
    await signedIn(account);
    await noteSeen(db, sessionId, later(50 * minute));

    const listed = await listSessions(db, account, { sessionId, now: later(70 * minute) });

    expect(listed.map(({ isThis }) => isThis)).toEqual([true]);
  });
});
