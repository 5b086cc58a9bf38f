import { expect, test } from "vitest";
import { filterQuery, readFilters } from "#app/comments/comment/filters.ts";

test("filters are the same after being an address", () => {
  const query =
    "?group=civil+society&country=not+stated&position=oppose&provision=article-1&day=2026-02-28&page=2";

  expect(filterQuery(readFilters(new URLSearchParams(query)), 2)).toBe(query);
});

test("several days are a first and a last one, and none beside a single day", () => {
  const query = "?from=2026-02-01&until=2026-02-28";

  expect(filterQuery(readFilters(new URLSearchParams(query)))).toBe(query);
  expect(filterQuery(readFilters(new URLSearchParams(`${query}&day=2026-02-03`)))).toBe("?day=2026-02-03");
});

test("what is no filter narrows nothing", () => {
  const query = new URLSearchParams("group=cats&position=maybe&day=2026-02-30&sort=loudest");

  expect(filterQuery(readFilters(query))).toBe("");
});
