import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { findApplicant, findApplicantForOperator } from "#app/accounts/offices/applicant.server.ts";
import { appoint } from "#app/accounts/offices/appoint.server.ts";
import { dismiss, dismissByAddress } from "#app/accounts/offices/dismiss.server.ts";
import { listOfficials } from "#app/accounts/offices/list-officials.server.ts";
import { newOfficeCode } from "#app/accounts/offices/office-code.server.ts";
import { readRoles } from "#app/accounts/offices/read-appointment.server.ts";
import { readSession, startSession } from "#app/accounts/sessions.server.ts";
import { message } from "#app/words/message.ts";
import type { Db, OfficialRole } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

const now = new Date("2026-03-01T10:00:00.000Z");
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const forbidden = { status: 403 };

describe.each(dialects)("appointing an official by a one-time code (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const roles: OfficialRole[] = ["moderator"];

  async function anApplicant(facts = {}) {
    const account = await anAccount(db, facts);
    const { code } = await newOfficeCode(db, account, now);
    return { account, code };
  }
  const officesOf = async ({ id }: { id: string }) => (await findAccount(db, id))?.offices;

  test("keeps only a hash of a code of eighty bits", async () => {
    const { account, code } = await anApplicant();

    const row = await db
      .selectFrom("office_code")
      .selectAll()
      .where("account_id", "=", account.id)
      .executeTakeFirstOrThrow();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(JSON.stringify(row)).not.toContain(code.replaceAll("-", ""));
  });

  test("gives whoever shows it the role, however it is typed, once, and signs them out", async () => {
    const { code: government } = await aGovernment(db);
    const { account, code } = await anApplicant();
    const cookies = (await startSession(db, { secure: false }, { accountId: account.id, now })).split(";")[0];
    const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "O").replaceAll("1", "l");

    const first = await appoint(db, "operator", {
      code: typed,
      government: government.toLowerCase(),
      roles,
      now,
    });
    const again = await appoint(db, "operator", { code, government, roles: ["analyst"], now });

    expect(first).toMatchObject({ ok: true, given: ["moderator"] });
    expect(again).toMatchObject({ ok: false, errors: { code: message("offices.opens-nothing") } });
    expect(await officesOf(account)).toEqual([{ government_code: government, role: "moderator" }]);
    expect(await readSession(db, { secure: false }, { cookies, now })).toMatchObject({ account: null });
  });

  test("refuses a code that is unknown, half an hour old or replaced, with one sentence", async () => {
    const { code: government } = await aGovernment(db);
    const { account, code } = await anApplicant();
    const { code: newer } = await newOfficeCode(db, account, minutesLater(1));
    const sentence = async (code: string, moment: Date) => {
      const result = await appoint(db, "operator", { code, government, roles, now: moment });
      return result.ok ? "appointed" : english.say(result.errors.code ?? "");
    };

    const replaced = await sentence(code, minutesLater(2));
    expect(replaced).toContain("This code does not open anything");
    expect(await sentence("0000-0000-0000-0000", minutesLater(2))).toBe(replaced);
    expect(await sentence("no code at all", minutesLater(2))).toBe(replaced);
    expect(await sentence(newer, minutesLater(31))).toBe(replaced);
    expect(await officesOf(account)).toEqual([]);
    expect(await sentence(newer, minutesLater(30))).toBe("appointed");
  });

  test("says of an e-mail address why it is none", async () => {
    const { code: government } = await aGovernment(db);
    const { account } = await anApplicant();

    const result = await appoint(db, "operator", { code: account.email, government, roles, now });

    expect(result).toMatchObject({
      ok: false,
      errors: { code: message("offices.is-address") },
    });
  });

  test("appoints once where two use the code at the same moment", async () => {
    const [here, there] = [await aGovernment(db), await aGovernment(db)];
    const { account, code } = await anApplicant();

    const results = await Promise.all(
      [here, there].map((government) =>
        appoint(db, "operator", { code, government: government.code, roles, now }),
      ),
    );

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await officesOf(account)).toHaveLength(1);
  });

  test("does not use up the code for a government that there is not, nor for a role that is held", async () => {
    const government = await aGovernment(db);
    const official = await anOfficial(db, { government, role: "moderator" });
    const { code } = await newOfficeCode(db, official, now);

    const nowhere = await appoint(db, "operator", { code, government: "X9", roles, now });
    const held = await appoint(db, "operator", { code, government: government.code, roles, now });
    const more = await appoint(db, "operator", {
      code,
      government: government.code,
      roles: ["moderator", "analyst", "analyst"],
      now,
    });

    expect([nowhere, held]).toMatchObject([
      { errors: { government: "There is no government with the code X9" } },
      { errors: { roles: "They already hold this: moderator" } },
    ]);
    expect(more).toMatchObject({ ok: true, given: ["analyst"] });
  });

  test("names the roles that there are to whoever types another", () => {
    expect(readRoles(["Moderator "])).toEqual({ ok: true, roles: ["moderator"] });
    expect(readRoles(["king"])).toEqual({
      ok: false,
      errors: {
        roles:
          "There is no role “king”: choose case officer, moderator, analyst, confidential reader, technology officer, administrator",
      },
    });
  });

  test("shows administrators who it is, and the operator how much there is besides", async () => {
    const { government, administrator } = await anAdministrator(db);
    const { account, code } = await anApplicant({ name: "Rosa Amsel" });
    await aComment(db, { consultation: await aConsultation(db, { government }), author: account });

    const shown = await findApplicant(db, administrator, { code, government: government.code, now });
    const whole = await findApplicantForOperator(db, { code, now });

    expect(shown).toEqual({
      ok: true,
      applicant: {
        name: "Rosa Amsel",
        email: account.email,
        created_at: account.created_at,
        stakeholder_group: "civil society",
        organisation: null,
        country: "NL",
        published: 1,
        offices: [],
        organisations: [],
      },
    });
    expect(whole).toMatchObject({ ok: true, counts: { comments: 1, drafts: 0, sessions: 0 } });
  });
});

describe.each(dialects)("administrators (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("appoint officials of their own government and of no other, and never themselves", async () => {
    const { government, administrator } = await anAdministrator(db);
    const elsewhere = await aGovernment(db);
    const account = await anAccount(db);
    const { code } = await newOfficeCode(db, account, now);
    const own = await newOfficeCode(db, administrator, now);
    const roles: OfficialRole[] = ["confidential reader"];
    const at = (code: string, government: { code: string }) =>
      appoint(db, administrator, { code, government: government.code, roles, now });

    await expect(at(code, elsewhere)).rejects.toMatchObject(forbidden);
    await expect(
      findApplicant(db, administrator, { code, government: elsewhere.code, now }),
    ).rejects.toMatchObject(forbidden);
    expect(await at(own.code, government)).toMatchObject({
      ok: false,
      errors: { code: message("offices.own-code") },
    });
    expect(await at(code, government)).toMatchObject({ ok: true });
  });

  test.each<OfficialRole>(["case officer", "moderator", "analyst", "confidential reader"])(
    "are the only ones who manage officials: a %s neither appoints, dismisses nor sees the list",
    async (role) => {
      const { government, administrator } = await anAdministrator(db);
      const official = await anOfficesHolder(db, await anOfficial(db, { government, role }));
      const { code } = await newOfficeCode(db, await anAccount(db), now);
      const at = { government: government.code, now };

      await expect(appoint(db, official, { ...at, code, roles: [role] })).rejects.toMatchObject(forbidden);
      await expect(findApplicant(db, official, { ...at, code })).rejects.toMatchObject(forbidden);
      await expect(dismiss(db, official, { ...at, accountId: administrator.id })).rejects.toMatchObject(
        forbidden,
      );
      await expect(listOfficials(db, official, government.code)).rejects.toMatchObject(forbidden);
    },
  );

  test("take a role away, which signs its holder out, and every change stays on record", async () => {
    const { government, administrator } = await anAdministrator(db);
    const account = await anAccount(db, { name: "Rosa Amsel" });
    const { code } = await newOfficeCode(db, account, now);
    const at = { government: government.code };
    await appoint(db, administrator, { ...at, code, roles: ["moderator", "analyst"], now });
    const cookies = (await startSession(db, { secure: false }, { accountId: account.id, now })).split(";")[0];

    const taken = await dismiss(db, administrator, {
      ...at,
      accountId: account.id,
      role: "moderator",
      reason: "Has left",
      now: minutesLater(5),
    });

    expect(taken).toMatchObject({ ok: true, taken: ["moderator"] });
    expect(await readSession(db, { secure: false }, { cookies, now })).toMatchObject({ account: null });
    const { officials, changes } = await listOfficials(db, administrator, government.code);
    expect(officials.find(({ id }) => id === account.id)?.held).toMatchObject([
      { role: "analyst", given: { manager_name: administrator.name, changed_at: now.toISOString() } },
    ]);
    expect(changes.map(({ role, change, reason }) => [role, change, reason])).toEqual([
      ["moderator", "taken", "Has left"],
      ["analyst", "given", null],
      ["moderator", "given", null],
    ]);
  });

  test("keep the role of the last of them, unless the operator takes it", async () => {
    const { government, administrator } = await anAdministrator(db);
    const dismissal = { accountId: administrator.id, government: government.code, now };

    const own = await dismiss(db, administrator, { ...dismissal, role: "administrator" });
    const byOperator = await dismissByAddress(db, { ...dismissal, email: administrator.email.toUpperCase() });

    expect(own).toMatchObject({ ok: false, errors: { form: message("offices.last-administrator") } });
    expect(byOperator).toMatchObject({ ok: true, name: administrator.name, taken: ["administrator"] });
  });

  test("cannot leave their government without one by dismissing each other at the same moment", async () => {
    const { government, administrator: one } = await anAdministrator(db);
    const other = await anOfficesHolder(db, await anOfficial(db, { government, role: "administrator" }));
    const dismissal = { government: government.code, role: "administrator" as const, now };

    await Promise.allSettled([
      dismiss(db, one, { ...dismissal, accountId: other.id }),
      dismiss(db, other, { ...dismissal, accountId: one.id }),
    ]);

    const left = await db
      .selectFrom("official")
      .select("account_id")
      .where("government_code", "=", government.code)
      .where("role", "=", "administrator")
      .execute();
    expect(left).toHaveLength(1);
  });

  test("who have been dismissed themselves can do nothing with what they hold in hand", async () => {
    const { government, administrator } = await anAdministrator(db);
    const { code } = await newOfficeCode(db, await anAccount(db), now);
    await dismiss(db, "operator", { accountId: administrator.id, government: government.code, now });

    const late = appoint(db, administrator, { code, government: government.code, roles: ["analyst"], now });

    await expect(late).rejects.toMatchObject(forbidden);
  });

  test("are told where there is nothing to take away", async () => {
    const { government, administrator } = await anAdministrator(db);
    const { id: accountId, email } = await anAccount(db);
    const at = { government: government.code, now };

    const result = await dismiss(db, administrator, { ...at, accountId });

    expect(result).toMatchObject({ ok: false, errors: { form: message("offices.holds-nothing") } });
    expect(await dismissByAddress(db, { ...at, email: `x${email}` })).toMatchObject({
      errors: { email: `There is no account with the e-mail address x${email}` },
    });
  });
});

async function anAdministrator(db: Db) {
  const government = await aGovernment(db);
  const account = await anOfficial(db, { government, role: "administrator", name: "Otto Chief" });
  return { government, administrator: await anOfficesHolder(db, account) };
}
