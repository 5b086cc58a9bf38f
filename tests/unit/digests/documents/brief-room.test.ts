import { expect, test } from "vitest";
import { roomIn, strongestWithin } from "#app/digests/documents/brief-room.ts";
import type { Quote } from "#app/digests/said/quote.ts";

const quote = (words: string): Quote => ({
  ...{ passage_id: "a", words, version: 1, starts_at: 0, ends_at: words.length, hash: "", language: "en" },
  ...{ part: "remarks", part_key: "", number: 1, organisation: null, author_name: null },
  ...{ attribution: "named", stakeholder_group: null, country: null, translation: null },
});
const point = (words: string, sentence: string | null = null) => ({
  quotes: [quote(words)],
  sentence: sentence === null ? null : { text: sentence },
});

test("takes of each side in turn what fits, and leaves out what does not", () => {
  const [first, second, long, last] = [point("one"), point("two"), point("long ".repeat(300)), point("four")];
  const sides = [{ points: [first, long] }, { points: [second, last] }];

  expect([...strongestWithin(sides, 1200)]).toEqual([first, second, last]);
});

test("counts what an official wrote on a key point, and letters that are twice as wide", () => {
  const short = [{ points: [point("one"), point("two")] }];
  const written = [{ points: [point("one", "own ".repeat(100)), point("two")] }];
  const wide = [{ points: [point("許".repeat(200)), point("two")] }];

  expect(strongestWithin(short, 700).size).toBe(2);
  expect(strongestWithin(written, 700).size).toBe(1);
  expect(strongestWithin(wide, 700).size).toBe(1);
});

test("has less room the more is there in any case", () => {
  const little = { title: "A title", sides: 2, asks: [] };
  expect(roomIn({ ...little, asks: [quote("Please wait.")] })).toBeLessThan(roomIn(little));
  expect(roomIn({ ...little, sides: 4, provisions: 5, names: 10 })).toBeLessThan(roomIn(little));
});
