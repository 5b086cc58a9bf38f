import { describe, expect, test } from "vitest";
import { aComment, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const parts = ["", ".csv", "/comments.csv", "/print", "/campaigns/any", "/figures", "/provisions"];

describe.each(dialects)("the digest's pages and files (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are served to officials of that government, files as files", async () => {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    const { reference, government_code } = consultation;
    await aComment(db, { consultation, points: [{ anchor: "article-2", reasons: "Keep it." }] });
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, analyst);
    const get = (part: string) =>
      portal.get(`/officials/${government_code}/consultations/${reference}/digest${part}`, cookie);

    const [page, figures, comments, print, campaign] = await Promise.all(parts.map(get));

    const html = await page?.text();
    expect(html).toContain("Comments are reasons, not votes.");
    expect(html).not.toMatch(/ style="/);
    expect(await print?.text()).toContain("Keep it.");
    for (const file of [figures, comments]) {
      expect(file?.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      expect(file?.headers.get("cache-control")).toBe("private, no-store");
      expect(file?.headers.get("content-disposition")).toMatch(/^attachment; filename=".+\.csv"$/);
    }
    expect(campaign?.status).toBe(404);
  });

  test("lead from the first page to each part, by the names that were always theirs", async () => {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    const { reference, government_code } = consultation;
    await aComment(db, { consultation, points: [{ anchor: "article-2", reasons: "Keep it." }] });
    const portal = await aPortal(db);
    const digest = `/officials/${government_code}/consultations/${reference}/digest`;
    const cookie = await cookieOf(db, portal, analyst);
    const textOf = async (part: string) => (await portal.get(digest + part, cookie)).text();

    const first = await textOf("");

    expect(first).not.toContain("Keep it.");
    for (const id of ["figures", "provisions", "by-day", "campaigns"])
      expect(first.match(new RegExp(` id="${id}"`, "g")), id).toHaveLength(1);
    expect(first).toMatch(/<li id="on-article-2"><a [^>]*href="[^"]*\/digest\/provisions#on-article-2"/);
    const provisions = await textOf("/provisions");
    expect(provisions).toContain('id="on-article-2"');
    expect(provisions).toContain("Keep it.");
    expect((await portal.get(`${digest}/files`, cookie)).status).toBe(200);
    expect((await portal.get(`${digest}/anything`, cookie)).status).toBe(404);
  });

  test("come in the language of the address, their files without marks of what is not translated", async () => {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    const { reference, government_code } = consultation;
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, analyst);
    const get = (part: string) =>
      portal.get(`/fr/officials/${government_code}/consultations/${reference}/digest${part}`, cookie);

    const [page, figures, comments] = await Promise.all(["", ".csv", "/comments.csv"].map(get));

    expect(await page?.text()).toContain('<html lang="fr"');
    expect(figures?.headers.get("content-language")).toBe("fr");
    expect(await figures?.text()).toMatch(/^section,key1,key2,count,address\r\ncomments,published,/);
    expect(comments?.headers.get("content-language")).toBe("fr");
    expect(await comments?.text()).toMatch(/^comment,part,provision,/);
  });

  test("are for nobody else", async () => {
    const { consultation } = await anAnalystsConsultation(db);
    const { reference, government_code } = consultation;
    const other = await aGovernment(db);
    const portal = await aPortal(db);
    const neighbour = await cookieOf(db, portal, await anOfficial(db, { government: other }));
    const reader = await cookieOf(db, portal, await anAccount(db));

    for (const part of parts) {
      const path = (code: string) => `/officials/${code}/consultations/${reference}/digest${part}`;
      const status = async (code: string, headers = {}) => (await portal.get(path(code), headers)).status;
      expect(await status(government_code)).toBe(302);
      expect(await status(government_code, reader)).toBe(403);
      expect(await status(government_code, neighbour)).toBe(403);
      expect(await status(other.code, neighbour)).toBe(404);
    }
  });
});
