import { expect, test } from "vitest";
import { cleanText } from "#app/content/clean-text.ts";

test.each([
  "\u200b\u200b",
  "\u3164",
  "\u00ad",
  "\u2800",
  "\u200d",
  "\u200f",
  "\u200b\u00ad\u2060",
  "&nbsp;",
  "\u200b\n\u2060",
  "\u115f \ufe0f",
  "&#8203; &shy;",
])("of %j nothing can be seen, so it is empty", (typed) => {
  expect(cleanText(typed)).toBe("");
});

test.each(["a\u200bb", "👩‍👧", "می‌خواهم", "&amp;", ".", "  x ", " \n "])("%j stays", (typed) => {
  expect(cleanText(typed)).toBe(typed);
});
