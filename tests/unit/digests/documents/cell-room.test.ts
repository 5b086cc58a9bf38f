import { expect, test } from "vitest";
import { heightOf, widthOf } from "#app/digests/documents/tables/cell-room.ts";

test("is as high as the cell with the most lines, wide letters and line breaks included", () => {
  const widths = [10, 60];
  expect(heightOf(["short", 12, null], widths)).toBe(15);
  expect(heightOf(["in three lines of ten letters", "short"], widths)).toBe(60);
  expect(heightOf(["", "one\ntwo\nthree"], widths)).toBe(45);
  expect(heightOf(["", "許".repeat(30)], widths)).toBe(30);
});

test("is never higher than a spreadsheet takes", () => {
  expect(heightOf(["word ".repeat(5_000)], [10])).toBe(409);
});

test("gives most room to words, and a column that it does not know that of its kind", () => {
  expect(widthOf("words", "text")).toBeGreaterThan(widthOf("theme", "text or nothing"));
  expect(widthOf("comments", "count")).toBe(widthOf("points", "count or nothing"));
});
