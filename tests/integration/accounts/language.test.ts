import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { listLanguages } from "#app/words/catalogue.server.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const now = new Date("2026-03-01T10:00:00.000Z");

describe.each(dialects)("the language that is kept with an account (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function someone() {
    const portal = await aPortal(db, { now: () => now });
    const account = await anAccount(db);
    const { cookie } = await cookieOf(db, portal, account);
    const keep = (language: string) =>
      portal.post("/account", { intent: "keep language", language }, { cookie });
    const leadsTo = async (path: string, headers: HeadersInit = { cookie }) =>
      (await portal.askAsIs(path, { headers })).headers.get("location");
    const kept = async () => (await findAccount(db, account.id))?.language;
    return { portal, cookie, keep, leadsTo, kept };
  }

  test("is the one of the page on which it signed up", async () => {
    const { portal } = await someone();
    const newcomer = {
      name: "Ada Example",
      password: "correct horse battery",
      stakeholder_group: "individual",
      organisation: "",
      country: "NL",
    };

    await portal.post("/fr/sign-up", { ...newcomer, email: "ada.in.french@example.org" });
    await portal.post("/ja/sign-up", { ...newcomer, email: "ada.in.french@example.org" });

    const account = await db
      .selectFrom("account")
      .select("language")
      .where("email", "=", "ada.in.french@example.org")
      .executeTakeFirst();
    expect(account).toEqual({ language: "fr" });
  });

  test("can be any of the portal's, which name themselves, and is chosen in the browser as well", async () => {
    const { portal, cookie, keep, kept } = await someone();
    const page = await (await portal.get("/account", { cookie })).text();

    for (const { language, name } of listLanguages())
      expect(page).toMatch(
        new RegExp(`<option value="${language}" lang="${language}"[^>]*>${name}</option>`),
      );
    const changed = await keep("ja");
    const address = changed.headers.get("location") ?? "";
    const chosen = await portal.askAsIs(address, { headers: { cookie } });

    expect(await kept()).toBe("ja");
    expect(address).toMatch(/^\/ja\/account\?/);
    expect(chosen.headers.get("set-cookie")).toMatch(/^language=ja;/);
  });

  test("is none that the portal does not speak", async () => {
    const { keep, kept } = await someone();

    for (const language of ["", "xx", "en-XA"]) {
      const refused = await keep(language);
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain("Choose one of the languages of this portal");
    }
    expect(await kept()).toBeNull();
  });

  test("leads from an address without one, unless another was chosen in the browser", async () => {
    const { keep, leadsTo, cookie } = await someone();
    const accepted = { "accept-language": "ja" };
    expect(await leadsTo("/governments", { cookie, ...accepted })).toBe("/ja/governments");

    await keep("fr");

    expect(await leadsTo("/governments", { cookie, ...accepted })).toBe("/fr/governments");
    expect(await leadsTo("/governments", { cookie: `${cookie}; language=en` })).toBe("/en/governments");
    expect(await leadsTo("/governments", { cookie: "session=stranger", ...accepted })).toBe(
      "/ja/governments",
    );
    expect(await leadsTo("/ja/governments")).toBeNull();
  });

  test("is not looked at in at-risk mode", async () => {
    const { keep, leadsTo, cookie } = await someone();
    const { reference } = await aConsultation(db, { at_risk: 1 });
    await keep("fr");

    const key = `at-risk=${"0".repeat(26)}`;
    expect(await leadsTo(`/consultations/${reference}`)).toBe(`/fr/consultations/${reference}`);
    expect(await leadsTo(`/consultations/${reference}/at-risk`)).toBe(
      `/en/consultations/${reference}/at-risk`,
    );
    expect(await leadsTo(`/consultations/${reference}`, { cookie: `${cookie}; ${key}` })).toBe(
      `/en/consultations/${reference}`,
    );
  });
});
