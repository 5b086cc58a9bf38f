import { describe, expect, test } from "vitest";
import { readSession, startSession } from "#app/accounts/sessions.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { type NewAccount, newAccount, signUp } from "#app/accounts/sign-up.server.ts";
import { newId } from "#db/new-id.ts";
import { anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const now = new Date("2026-03-01T10:00:00Z");
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

function someone(): NewAccount {
  return {
    name: "Ada Example",
    email: `${newId()}@example.org`,
    password: "three words apart",
    stakeholder_group: "academia",
    organisation: "University of Examples",
    country: "NL",
  };
}

describe.each(dialects)("signing up and in (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("keeps no password, only its argon2id hash", async () => {
    const person = someone();
    await signUp(db, person, now);

    const { password_hash } = await db
      .selectFrom("account")
      .select("password_hash")
      .where("email", "=", person.email)
      .executeTakeFirstOrThrow();
    expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("refuses a second account for an e-mail address", async () => {
    const person = someone();
    await signUp(db, person, now);

    const second = await signUp(db, person, now);

    expect(second).toEqual({
      ok: false,
      errors: { email: "There is already an account with this e-mail address" },
    });
  });

  test("opens with the right password, however the e-mail address is written", async () => {
    const person = someone();
    await signUp(db, person, now);

    const result = await signIn(db, {
      ...person,
      email: person.email.toUpperCase(),
      address: "192.0.2.1",
      now,
    });

    expect(result.ok).toBe(true);
  });

  test("says the same to a wrong password and to an address that nobody has", async () => {
    const person = someone();
    await signUp(db, person, now);

    const wrong = await signIn(db, { ...person, password: "wrong", address: "192.0.2.2", now });
    const nobody = await signIn(db, { ...someone(), address: "192.0.2.2", now });

    expect(wrong).toEqual(nobody);
    expect(wrong.ok).toBe(false);
  });

  test("refuses even the right password after five failures, until a quarter of an hour has passed", async () => {
    const person = someone();
    await signUp(db, person, now);
    for (let tries = 0; tries < 5; tries++)
      await signIn(db, { ...person, password: "wrong", address: `192.0.2.${tries + 10}`, now });

    const atOnce = await signIn(db, { ...person, address: "192.0.2.20", now: minutesLater(14) });
    const later = await signIn(db, { ...person, address: "192.0.2.20", now: minutesLater(16) });

    expect([atOnce.ok, later.ok]).toEqual([false, true]);
  });

  test("lets no more tries through where many come at once", async () => {
    const person = someone();
    await signUp(db, person, now);
    const guess = (tries: number) =>
      signIn(db, { ...person, password: "wrong", address: `192.0.2.${tries}`, now });

    const results = await Promise.all(Array.from({ length: 20 }, (_, tries) => guess(tries)));

    const wrong = results.filter(
      (result) => !result.ok && result.errors.email === "The e-mail address or the password is not right",
    );
    expect(wrong.length).toBeLessThanOrEqual(5);
  });

  test("refuses a network address that has failed thirty times on many accounts", async () => {
    const person = someone();
    await signUp(db, person, now);
    for (let tries = 0; tries < 30; tries++) await signIn(db, { ...someone(), address: "198.51.100.7", now });

    const fromThere = await signIn(db, { ...person, address: "198.51.100.7", now });
    const fromElsewhere = await signIn(db, { ...person, address: "198.51.100.8", now });

    expect([fromThere.ok, fromElsewhere.ok]).toEqual([false, true]);
  });
});

describe.each(dialects)("sessions (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const settings = { secure: true };

  test("are stored by a hash of their id alone, under a cookie bound to https and this host", async () => {
    const { id } = await anAccount(db);

    const cookie = await startSession(db, settings, id);

    expect(cookie).toMatch(
      /^__Host-session=[a-z0-9]+; HttpOnly; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/,
    );
    const sessionId = cookie.split(/[=;]/)[1] ?? "";
    const { id_hash } = await db
      .selectFrom("session")
      .selectAll()
      .where("account_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(id_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(id_hash).not.toContain(sessionId);
  });

  test("tell who is signed in, and are renewed once half of their time has passed", async () => {
    const { id } = await anAccount(db);
    const cookie = (await startSession(db, settings, id)).split(";")[0];

    const fresh = await readSession(db, settings, cookie);
    const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString();
    await db.updateTable("session").set({ expires_at: inTenDays }).where("account_id", "=", id).execute();
    const old = await readSession(db, settings, cookie);

    expect(fresh).toMatchObject({ account: { id }, setCookie: null });
    expect(old).toMatchObject({ account: { id }, setCookie: expect.stringContaining("__Host-session=") });
  });

  test("end when their time is over, and the cookie is taken back", async () => {
    const { id } = await anAccount(db);
    const cookie = (await startSession(db, settings, id)).split(";")[0];
    await db
      .updateTable("session")
      .set({ expires_at: "2020-01-01T00:00:00.000Z" })
      .where("account_id", "=", id)
      .execute();

    expect(await readSession(db, settings, cookie)).toMatchObject({
      account: null,
      setCookie: expect.stringContaining("Max-Age=0"),
    });
  });
});

describe("the sign-up form", () => {
  test("asks for an organisation unless someone speaks for themself", () => {
    const forAGroup = newAccount.safeParse({ ...someone(), organisation: "" });
    const alone = newAccount.safeParse({ ...someone(), organisation: "", stakeholder_group: "individual" });

    expect([forAGroup.success, alone.success]).toEqual([false, true]);
  });
});
