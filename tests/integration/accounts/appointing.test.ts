import { describe, expect, test } from "vitest";
import { appoint } from "#app/accounts/appoint.server.ts";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { aGovernment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

describe.each(dialects)("appointing an official (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("gives the account the role at the government, however the words are written", async () => {
    const { code } = await aGovernment(db);
    const account = await anAccount(db, { email: `${code.toLowerCase()}.officer@example.org` });

    const result = await appoint(db, {
      email: account.email.toUpperCase(),
      government: code.toLowerCase(),
      role: "Case officer",
    });

    expect(result).toMatchObject({ ok: true, role: "case officer", alreadyHeld: false });
    expect((await findAccount(db, account.id))?.offices).toEqual([
      { government_code: code, role: "case officer" },
    ]);
  });

  test("changes nothing for whoever holds the role already", async () => {
    const { code } = await aGovernment(db);
    const account = await anAccount(db);
    const appointment = { email: account.email, government: code, role: "moderator" };

    await appoint(db, appointment);
    const again = await appoint(db, appointment);

    expect(again).toMatchObject({ ok: true, alreadyHeld: true });
    expect((await findAccount(db, account.id))?.offices).toHaveLength(1);
  });

  test("refuses an account, a government or a role that there is not, and says which", async () => {
    const { code } = await aGovernment(db);
    const { email } = await anAccount(db);
    const errorsFor = async (facts: { email?: string; government?: string; role?: string }) => {
      const result = await appoint(db, { email, government: code, role: "moderator", ...facts });
      return result.ok ? {} : result.errors;
    };

    expect(await errorsFor({ email: "nobody@example.org" })).toHaveProperty("email");
    expect(await errorsFor({ government: "X9" })).toEqual({
      government: "There is no government with the code X9",
    });
    expect(await errorsFor({ role: "king" })).toEqual({
      role: "There is no role “king”: choose case officer, moderator, analyst, confidential reader",
    });
  });
});
