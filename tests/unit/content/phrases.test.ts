import { expect, test } from "vitest";
import { shorten } from "#app/content/phrases.ts";
import { english } from "#tests/support/english.tsx";

test("a text that is short enough stays whole", () => {
  expect(shorten(english, "Fish & chips", 12)).toBe("Fish & chips");
});

test("a longer text is cut at a space", () => {
  expect(shorten(english, "Exporters keep records of every transfer", 20)).toBe("Exporters keep …");
});

test("a text without spaces is cut too", () => {
  expect(shorten(english, `第1条 ${"許可".repeat(50)}`, 20)).toHaveLength(22);
});
