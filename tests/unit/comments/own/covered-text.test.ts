import { expect, test } from "vitest";
import { coveredText } from "#app/comments/own/covered-text.server.ts";

test.each(["Čeština, Español, İstanbul", "Ένα σχόλιο", "Први абзац, Ѓорче", "5 µm ≤ x ≤ 10 €"])(
  "a PDF shows “%s” as it is",
  (text) => {
    expect(coveredText(text)).toEqual({ shown: text, isWhole: true });
  },
);

test.each([
  ["Then 中文 again", "Then [not shown: 2 characters] again"],
  ["نص هنا، نعم.", "[not shown: 11 characters]."],
  ["First 中\n中", "First [not shown: 1 character]\n[not shown: 1 character]"],
])("a PDF counts what its font does not have: “%s”", (text, shown) => {
  expect(coveredText(text)).toEqual({ shown, isWhole: false });
});

test("a PDF passes over joiners and other invisible marks", () => {
  expect(coveredText("a\u200db\ufe0f").isWhole).toBe(true);
});
