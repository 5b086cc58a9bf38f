import { expect, test } from "vitest";
import { counted, shortened } from "#app/content/phrases.ts";

test("one thing is counted in the singular, any other number in the plural", () => {
  expect([0, 1, 1200].map((count) => counted(count, "point"))).toEqual([
    "0 points",
    "1 point",
    "1,200 points",
  ]);
  expect(counted(2, "reply", "replies")).toBe("2 replies");
});

test("a text that is short enough stays whole", () => {
  expect(shortened("Fish & chips", 12)).toBe("Fish & chips");
});

test("a longer text is cut at a space", () => {
  expect(shortened("Exporters keep records of every transfer", 20)).toBe("Exporters keep …");
});

test("a text without spaces is cut too", () => {
  expect(shortened(`第1条 ${"許可".repeat(50)}`, 20)).toHaveLength(22);
});
