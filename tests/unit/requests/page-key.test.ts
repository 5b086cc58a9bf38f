import { describe, expect, test } from "vitest";
import { keysBeside, nearestPage, placeOfPage, readPageKey } from "#app/requests/page-key.ts";

const row = { at: "2026-02-01T10:00:00.000Z", id: "0190-ab undone" };
const read = (query: Record<string, string>) => readPageKey(new URLSearchParams(query));

describe("the key of a page", () => {
  test("is read as it was written", () => {
    const keys = keysBeside([row, { ...row, id: "0190-cd" }]);

    expect(read({ before: keys?.before ?? "" })).toEqual({ side: "before", ...row });
    expect(read({ after: keys?.after ?? "" })).toEqual({ side: "after", ...row, id: "0190-cd" });
  });

  test("is none beside an empty page, and in an address that has none or no such thing", () => {
    expect(keysBeside([])).toBeNull();
    for (const after of ["", "~", "2026-02-01T10:00:00.000Z~", "yesterday~id", `${row.at}~\u0000`])
      expect(read({ after })).toBeNull();
  });
});

describe("the place of a page", () => {
  test("has one before as long as rows are before it, and one behind as long as rows are behind it", () => {
    const place = (before: number, total: number) =>
      placeOfPage({ before, shown: Math.min(25, total - before), total }, 25);

    expect(place(0, 0)).toEqual({ page: 1, pages: 1 });
    expect(place(25, 50)).toEqual({ page: 2, pages: 2 });
    expect(place(0, 26)).toEqual({ page: 1, pages: 2 });
    expect(place(10, 35)).toEqual({ page: 2, pages: 2 });
    expect(place(10, 100)).toEqual({ page: 2, pages: 5 });
  });

  test("is the first where nothing is left before a key, else the last", () => {
    expect(nearestPage({ key: { side: "before", ...row }, total: 60 }, 25)).toBe(1);
    expect(nearestPage({ key: { side: "after", ...row }, total: 60 }, 25)).toBe(3);
    expect(nearestPage({ key: null, total: 0 }, 25)).toBe(1);
  });
});
