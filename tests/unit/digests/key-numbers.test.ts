import { expect, test } from "vitest";
import { KeyNumbers } from "#app/digests/said/key-numbers.ts";

test("each key has a number of its own from 0 on, and the same each time, however many there are", () => {
  const numbers = new KeyNumbers();
  const keys = Array.from({ length: 20_000 }, (_, at) => `01a22c65-a85b-7357-9bdf-${at} ${at % 7}`);

  const first = keys.map((key) => numbers.of(key));
  const again = keys.map((key) => numbers.of(key));

  expect(first).toEqual(keys.map((_, at) => at));
  expect(again).toEqual(first);
  expect(numbers.size).toBe(20_000);
});
