import { expect, test } from "vitest";
import type { Quote } from "#app/digests/said/quote.ts";
import { referencesIn, withoutWords, withWords } from "#app/digests/said/quote-references.ts";

const quote = (id: string): Quote => ({
  passage_id: id,
  words: `Words of ${id}`,
  ...{ version: 1, starts_at: 0, ends_at: 10, hash: "h", language: "en", part: "remarks", part_key: "" },
  ...{
    number: 1,
    organisation: "Firm",
    author_name: null,
    translation: { language: "fr", words: "Traduit.", made_by: null, made_at: null },
    attribution: "named",
  },
  ...{ stakeholder_group: "academia", country: "NL" },
});
const value = {
  count: 2,
  points: [
    { id: "a", quotes: [quote("one"), quote("two")] },
    { id: "b", quotes: [quote("three")] },
    { id: "c", quotes: [] as Quote[] },
  ],
};

test("keeps where words stand, and neither the words nor who wrote them", () => {
  const kept = JSON.stringify(withoutWords(value));

  expect(kept).not.toContain("Words of");
  expect(kept).not.toContain("Firm");
  expect(referencesIn(withoutWords(value)).map(({ passage_id }) => passage_id)).toEqual([
    "one",
    "two",
    "three",
  ]);
});

test("puts words back, and leaves out what nobody may read any more", () => {
  const words = new Map([["one", quote("one")]]);

  const { value: back, gone } = withWords<typeof value>(withoutWords(value), words);

  expect(back).toEqual({ count: 2, points: [{ id: "a", quotes: [quote("one")] }] });
  expect(gone).toBe(2);
});
