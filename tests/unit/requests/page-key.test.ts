import { describe, expect, test } from "vitest";
import { keysBeside, readPageKey } from "#app/requests/page-key.ts";

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
