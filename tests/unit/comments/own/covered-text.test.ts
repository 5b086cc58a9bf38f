import { expect, test } from "vitest";
import { coveredText } from "#app/comments/own/covered-text.server.ts";
import { english } from "#tests/support/english.tsx";

const inEnglish = (text: string) => coveredText(english, text);

test.each(["Čeština, Español, İstanbul", "Ένα σχόλιο", "Први абзац, Ѓорче", "5 µm ≤ x ≤ 10 €"])(
  "a PDF shows “%s” as it is",
  (text) => {
    expect(inEnglish(text)).toEqual({ shown: text, isWhole: true, family: "western" });
  },
);

test.each(["規制対象の「5A001」は、髙性能な暗号装置です。", "µm ≤ 10、Čeština、Ελληνικά、Привет"])(
  "a PDF shows “%s” as it is, in the Japanese font",
  (text) => {
    expect(inEnglish(text)).toEqual({ shown: text, isWhole: true, family: "japanese" });
  },
);

test.each([
  ["Then 한글 again", "Then [not shown: 2 characters] again"],
  ["نص هنا، نعم.", "[not shown: 11 characters]."],
  ["First 한\n글", "First [not shown: 1 character]\n[not shown: 1 character]"],
])("a PDF counts what its font does not have: “%s”", (text, shown) => {
  expect(inEnglish(text)).toEqual({ shown, isWhole: false, family: "western" });
});

test("a PDF passes over joiners and other invisible marks", () => {
  expect(inEnglish("a\u200db\ufe0f").isWhole).toBe(true);
});
