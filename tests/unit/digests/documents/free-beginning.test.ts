import { expect, test } from "vitest";
import { freeBeginning } from "#app/digests/documents/template/free-beginning.ts";

test.each([
  ["the word itself", [], "parley"],
  ["the word itself where others only have it within", ["x-parley"], "parley"],
  ["a number where a name begins so, in whatever case", ["Parley7"], "parley1-"],
  ["the first number that is free", ["parley1-4", "parley2-", "parley4-"], "parley3-"],
])("a free beginning is %s", (_, names, free) => {
  expect(freeBeginning("parley", names)).toBe(free);
});

test("a free beginning stays short, however long the names are", () => {
  const names = Array.from({ length: 300 }, (_, times) => `parley${"x".repeat(times)}`);
  expect(freeBeginning("parley", [...names, ...names.map((name) => name.replaceAll("x", "-"))])).toBe(
    "parley1-",
  );
});
