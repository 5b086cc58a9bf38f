import { describe, expect, test } from "vitest";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const now = new Date("2026-11-24T10:00:00.000Z");

describe.each(dialects)("the digest of the examples' structured input (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("leads to pages that are there, and from each count to as many inputs", async () => {
    await loadGovernments(db);
    await loadExamples(db, now);
    const portal = await aPortal(db, { now: () => now });
    const officer = await db
      .selectFrom("account")
      .select(["id", "email"])
      .where("email", "=", "officer.us@example.org")
      .executeTakeFirstOrThrow();
    const cookie = await cookieOf(db, portal, officer);
    const textOf = async (path: string) => {
      const response = await portal.get(path, cookie);
      expect([path, response.status]).toEqual([path, 200]);
      return response.text();
    };

    const digest = await textOf("/officials/US/consultations/US-2026-001/digest/inputs");

    const links = [
      ...digest
        .slice(digest.indexOf('id="technical"'))
        .matchAll(/<a [^>]*href="(\/[^"#]*)[^"]*"[^>]*>(.*?)<\/a>/gs),
    ];
    const pages = new Map(
      links
        .filter(([, href = ""]) => !href.endsWith("?choose="))
        .map(([, href = "", words = ""]) => [href.replaceAll("&amp;", "&"), words]),
    );
    expect([...pages.keys()].filter((href) => href.includes("/digest/human-rights?")).length).toBeGreaterThan(
      9,
    );
    for (const [href, words] of pages) {
      const page = await textOf(href);
      if (!href.includes("/digest/human-rights?")) continue;
      const count = Number(/\d+/.exec(words.replace(/<[^>]*>/g, ""))?.[0]);
      expect([href, page.match(/<li class="app-quote">/g)?.length]).toEqual([href, count]);
    }
    for (const heading of ["Pixel pitch", "NETD at f/1.0", "Range of recognition"])
      expect(digest).toContain(heading);
  }, 120_000);
});
