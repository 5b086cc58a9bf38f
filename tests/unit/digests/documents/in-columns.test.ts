import { expect, test } from "vitest";
import { isOfNumbers } from "#app/digests/documents/document.ts";

const table = {
  ...{ kind: "table" as const, caption: "Comments", head: ["Country", "Comments"], widths: [3, 1] },
  rows: [[[{ text: "France" }], [{ text: "Not told" }]]],
};

test("is a column of numbers where any is in it, and where none of its counts is told", () => {
  expect(isOfNumbers(table, 1)).toBe(false);
  expect(isOfNumbers({ ...table, rows: [...table.rows, [[{ text: "Japan" }], 7]] }, 1)).toBe(true);
  expect(isOfNumbers({ ...table, isOfCounts: true }, 1)).toBe(true);
  expect(isOfNumbers({ ...table, isOfCounts: true }, 0)).toBe(false);
});
