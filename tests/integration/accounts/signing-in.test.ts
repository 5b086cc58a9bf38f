import { describe, expect, test } from "vitest";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { type NewAccount, newAccount, signUp } from "#app/accounts/sign-up.server.ts";
import { newId } from "#db/new-id.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aVault } from "#tests/support/vault.ts";

const now = new Date("2026-03-01T10:00:00Z");
const from = (address: string, vault = aVault()) => ({ address, browser: null, vault, now });

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

  test("leaves the account that an e-mail address has as it is, and notes that somebody signed up again", async () => {
    const person = someone();
    const account = () =>
      db.selectFrom("account").selectAll().where("email", "=", person.email).executeTakeFirstOrThrow();
    await signUp(db, person, now);
    const before = await account();

    await signUp(db, { ...person, name: "Somebody Else", password: "other words apart" }, minutesLater(5));

    expect(before.signed_up_again_at).toBe(null);
    expect(await account()).toEqual({ ...before, signed_up_again_at: minutesLater(5).toISOString() });
  });

  test("makes one account of two sign-ups at once", async () => {
    const person = someone();

    await Promise.all([signUp(db, person, now), signUp(db, person, now)]);

    const result = await signIn(db, { ...person, ...from("192.0.2.3") });
    expect(result.ok).toBe(true);
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

describe("the sign-up form", () => {
  test("asks for an organisation unless someone speaks for themself", () => {
    const forAGroup = newAccount.safeParse({ ...someone(), organisation: "" });
    const alone = newAccount.safeParse({ ...someone(), organisation: "", stakeholder_group: "individual" });

    expect([forAGroup.success, alone.success]).toEqual([false, true]);
  });
});
