import { describe, expect, test } from "vitest";
import { readSession, startSession } from "#app/accounts/sessions.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { type NewAccount, newAccount, signUp } from "#app/accounts/sign-up.server.ts";
import { newId } from "#db/new-id.ts";
import { anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aVault } from "#tests/support/vault.ts";

const now = new Date("2026-03-01T10:00:00Z");
const from = (address: string, vault = aVault()) => ({ address, browser: null, vault, now });

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

    const result = await signIn(db, { ...person, email: person.email.toUpperCase(), ...from("192.0.2.1") });

    expect(result.ok).toBe(true);
  });

  test("says the same to a wrong password and to an address that nobody has", async () => {
    const person = someone();
    await signUp(db, person, now);

    const wrong = await signIn(db, { ...person, password: "wrong", ...from("192.0.2.2") });
    const nobody = await signIn(db, { ...someone(), ...from("192.0.2.2") });

    expect(wrong).toEqual(nobody);
    expect(wrong.ok).toBe(false);
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
