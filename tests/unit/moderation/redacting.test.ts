import { expect, test } from "vitest";
import { markAll, standsIn } from "#app/comments/parts/redacted/passages.ts";
import { redactedForm } from "#app/moderation/redacting/marks.ts";
import { speak } from "#app/words/speak.server.ts";

const english = speak("en");
const grounds = new Map([
  ["Jane Roe", "personal data"],
  ["020 123 4567", "rights of others"],
] as const);

test("in the place of a passage stands its ground, the same however long it is", () => {
  expect(redactedForm(english, "Ask [[Jane Roe]], or ring [[020 123\n4567]].", grounds)).toBe(
    "Ask [Redacted: Personal data], or ring [Redacted: Rights of others].",
  );
});

test("what stands for a passage never becomes a link with what follows it", () => {
  expect(redactedForm(english, "[[Jane Roe]](https://example.org)", grounds)).toBe(
    "[Redacted: Personal data] (https://example.org)",
  );
});

test("a passage on no ground is never taken out in silence", () => {
  expect(() => redactedForm(english, "Ask [[somebody]].", grounds)).toThrow();
});

test("a passage is marked wherever it stands, whatever its blanks and line breaks", () => {
  expect(markAll("Jane Roe said so. Ask Jane\n Roe.", ["Jane Roe"])).toBe(
    "[[Jane Roe]] said so. Ask [[Jane\n Roe]].",
  );
});

test("passages that overlap are marked as one", () => {
  expect(markAll("Ring Jane Roe now.", ["Ring Jane", "Jane Roe"])).toBe("[[Ring Jane Roe]] now.");
});

test.each([
  ["Johnson agrees.", "John", false],
  ["John agrees.", "John", true],
  ["Ring 0201234567.", "123", false],
  ["田中さんが言った。", "田中", true],
  ["Anything", " ", false],
])("whether it stands in a text: %s, %s", (text, passage, stands) => {
  expect(standsIn(text, passage)).toBe(stands);
});
