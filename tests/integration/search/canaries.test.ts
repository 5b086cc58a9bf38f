import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { makeIndexAnew } from "#app/search/keep-index.server.ts";
import { search } from "#app/search/search.server.ts";
import { readSearchFilters } from "#app/search/search-filters.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { canariesIn } from "#tests/support/canaries.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPopulatedPortal, secrets } from "#tests/support/populated-portal.ts";

const hidden = Object.values(secrets);

describe.each(dialects)("what not everyone may read (%s)", (dialect) => {
  const db = useDatabase(dialect);
  beforeAll(async () => {
    await aPopulatedPortal(db);
    await makeIndexAnew(db);
  }, 120_000);

  test("is in no table of the index, as words or as terms", async () => {
    const { rows } = await sql<{ words: string }>`select words from search_words`.execute(db);
    expect(rows.length).toBeGreaterThan(0);
    expect(canariesIn(JSON.stringify(rows), hidden)).toEqual([]);
    expect(
      canariesIn(JSON.stringify(await db.selectFrom("search_entry").selectAll().execute()), hidden),
    ).toEqual([]);
  });

  test.each(Object.entries(secrets))(
    "is not found, counted, or offered as a spelling: %s",
    async (_, secret) => {
      // Exchanging two letters is what a guess at a spelling would do.
      for (const q of [`"${secret}"`, secret.slice(1, 2) + secret.slice(0, 1) + secret.slice(2)]) {
        const found = await search(db, {
          filters: readSearchFilters(new URLSearchParams({ q })),
          ...{ page: 1, now: new Date("2026-03-01T00:00:00Z"), language: "en" },
        });
        expect(found.total).toBe(0);
        expect(found.suggestion).toBeNull();
        expect(canariesIn(JSON.stringify(found), hidden)).toEqual([]);
      }
    },
  );

  test("changes nothing of what a search does: it asks as much and gets as much, so takes as long", async () => {
    const consultation = await aConsultation(db);
    const before = await traced("quillwort");

    await aComment(db, { consultation, remarks: "Quillwort is what we make.", status: "held" });
    const withdrawn = await aComment(db, { consultation, remarks: "Only quillwort.", status: "returned" });
    const at = "2026-02-02T00:00:00.000Z";
    await inTransaction(db, (db) => makeUnread(db, withdrawn, { kind: "withdrawn", at }));

    expect(await traced("quillwort")).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  });

  /** Of each statement that a search runs, how many rows it gets; in the order of these, since some run beside others. */
  async function traced(q: string) {
    const rows: number[] = [];
    const watched = db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        rows.push(result.rows.length);
        return result;
      },
    });
    await search(watched, {
      filters: readSearchFilters(new URLSearchParams({ q })),
      ...{ page: 1, now: new Date("2026-03-01T00:00:00Z"), language: "en" },
    });
    return rows.sort((one, other) => one - other);
  }
});
