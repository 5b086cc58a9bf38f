import { beforeAll, describe, expect, test } from "vitest";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";

describe.each(dialects)("the language of a page (%s)", (dialect) => {
  const db = useDatabase(dialect);
  let portal: TestPortal;
  let reference: string;

  beforeAll(async () => {
    portal = await aPortal(db, { now: () => new Date("2026-03-01T12:00:00.000Z") });
    reference = (await aConsultation(db, { at_risk: 1 })).reference;
  });

  const read = async (path: string, headers: HeadersInit = {}) => {
    const response = await portal.askAsIs(path, { headers });
    return {
      response,
      status: response.status,
      location: response.headers.get("location"),
      page: await response.text(),
    };
  };

  test("stands in its address, its markup and its headers, and in all that it leads to", async () => {
    const { status, page, response } = await read("/fr/consultations");

    expect(status).toBe(200);
    expect(page).toContain('<html lang="fr"');
    expect(response.headers.get("content-language")).toBe("fr");
    expect(page).toContain(`href="/fr/consultations/${reference}"`);
    expect(linksOf(page).filter((link) => /^\/(?!fr\b|en\b|ja\b|assets\/|favicon)/.test(link))).toEqual([]);
  });

  test("is said by the headers and the head of every public page, with all others", async () => {
    const own = `/consultations/${reference}`;
    const parts = ["", "/measure", "/questions", "/comments", "/provisions/article-1", "/at-risk"];
    const others = ["", "/consultations", "/governments", "/guidance/moderation", "/sign-in", "/sign-up"];
    for (const path of [...others, ...parts.map((part) => own + part)])
      for (const tag of ["en", "fr", "ja"]) {
        const { status, response, page } = await read(`/${tag}${path}`);
        const told = [...page.matchAll(/<link rel="alternate" hrefLang="([^"]+)"/gi)].map(
          ([, other]) => other,
        );
        const said = [path, status, response.headers.get("content-language"), told];
        expect(said).toEqual([path, 200, tag, ["en", "fr", "ja", "x-default"]]);
      }
  });

  test("is named with all others, as whole addresses, for who looks for another", async () => {
    const { page } = await read(`/ja/consultations/${reference}`);

    const alternates = [...page.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)];
    expect(alternates.map(([, language, href]) => [language, href])).toEqual([
      ...["en", "fr", "ja"].map((language) => [
        language,
        `http://localhost:3000/${language}/consultations/${reference}`,
      ]),
      ["x-default", `http://localhost:3000/consultations/${reference}`],
    ]);
  });

  test.each([
    ["what the browser asks for", { "accept-language": "de, fr-CA;q=0.8, en;q=0.5" }, "/fr"],
    ["what was chosen before that", { "accept-language": "fr", cookie: "a=b; language=ja" }, "/ja"],
    ["the first of the portal where it has none of them", { "accept-language": "xx, *;q=0.1" }, "/en"],
    ["the first of the portal where nothing is asked for", {}, "/en"],
    ["no language that nobody offers", { cookie: "language=../x" }, "/en"],
  ])("is, where an address has none, %s", async (_, headers, to) => {
    for (const [path, leads] of [
      ["/", to],
      ["/consultations?stage=open", `${to}/consultations?stage=open`],
      [`/consultations/${reference}`, `${to}/consultations/${reference}`],
    ] as const) {
      const { status, location, response } = await read(path, headers);
      expect([status, location]).toEqual([302, leads]);
      expect(response.headers.get("vary")).toContain("Accept-Language");
    }
  });

  test("is chosen by a link, which is remembered, but not in at-risk mode", async () => {
    const chosen = await read(`/fr/consultations/${reference}?choose`);
    expect([chosen.status, chosen.location]).toEqual([302, `/fr/consultations/${reference}`]);
    expect(chosen.response.headers.get("set-cookie")).toMatch(/^language=fr; Path=\/; .*HttpOnly/);

    const atRisk = await read(`/fr/consultations/${reference}/at-risk?choose`);
    expect(atRisk.status).toBe(302);
    expect(atRisk.response.headers.get("set-cookie")).toBeNull();
  });

  test("is kept by what a form leads to", async () => {
    const { cookie } = await cookieOf(db, portal, await anAccount(db));
    const response = await portal.askAsIs("/fr/sign-out", {
      method: "POST",
      body: "",
      headers: { cookie, origin: "http://localhost:3000", host: "localhost:3000" },
    });
    expect(response.headers.get("location")).toMatch(/^\/fr(\/|$)/);
  });

  test("never crosses into another from the memory of pages, and tells its tag apart", async () => {
    const pages = await Promise.all(
      ["fr", "en", "ja", "fr", "en", "ja"].map((tag) => read(`/${tag}/governments`)),
    );
    expect(pages.map(({ page }) => /<html lang="(\w+)"/.exec(page)?.[1])).toEqual([
      "fr",
      "en",
      "ja",
      "fr",
      "en",
      "ja",
    ]);
    const tags = pages.map(({ response }) => response.headers.get("etag"));
    expect(new Set(tags).size).toBe(3);
  });

  test("opens at-risk mode on the pages of every language, and leaves it on all", async () => {
    const begun = await portal.askAsIs(`/fr/consultations/${reference}/at-risk`, {
      method: "POST",
      body: new URLSearchParams({ intent: "new" }),
      headers: { origin: "http://localhost:3000", host: "localhost:3000" },
    });
    const paths = begun.headers.getSetCookie().map((cookie) => /Path=([^;]+)/.exec(cookie)?.[1]);
    const plain = `/consultations/${reference}`;
    expect(paths).toEqual([plain, `/en${plain}`, `/fr${plain}`, `/ja${plain}`]);
  });

  test.each([
    "/en//evil.example/x",
    "/fr/%2F%2Fevil.example",
    "/ja/\\evil.example",
    "/xx/consultations",
    "/fr/en/consultations",
  ])("leads nowhere else from %s", async (path) => {
    const { status, location } = await read(path);
    expect([400, 404]).toContain(status);
    expect(location).toBeNull();
  });

  test("is that of a refusal before there is a page", async () => {
    const { page, status } = await read("/fr/consultations/..%2f%00");
    expect(status).toBe(400);
    expect(page).toContain('<html lang="fr">');
  });
});

function linksOf(page: string) {
  return [...page.matchAll(/<(?:a|form|button) [^<>]*?(?:href|action|formaction)="([^"]*)"/gi)].map(
    ([, link = ""]) => link,
  );
}
