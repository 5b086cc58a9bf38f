import { expect, test } from "vitest";
import { readPage } from "#app/requests/read-page.ts";

const pageIn = (query: string) => readPage(new URLSearchParams(query));

test("a page is the number in the address", () => {
  expect(pageIn("page=12")).toBe(12);
});

test("what is no page is the first", () => {
  for (const query of ["", "page=", "page=0", "page=-3", "page=1.5", "page=next"])
    expect(pageIn(query)).toBe(1);
});

test("a number that no database could skip to is the first page", () => {
  for (const query of ["page=1e300", "page=Infinity", "page=99999999999999999999"])
    expect(pageIn(query)).toBe(1);
});
