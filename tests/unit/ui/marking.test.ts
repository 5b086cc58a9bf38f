import { expect, test } from "vitest";
import { markedOrNot } from "#app/ui/enhance-marking.ts";

function pressed(text: string, selected: string) {
  const from = text.indexOf(selected);
  const change = markedOrNot(text, from, from + selected.length);
  return text.slice(0, change.from) + change.text + text.slice(change.to);
}

test("marking encloses the selection and leaves spaces at its ends outside", () => {
  expect(pressed("a b c", " b ")).toBe("a [[b]] c");
});

test("pressing again takes the brackets away, whether they are selected or not", () => {
  expect(pressed("a [[b]] c", "b")).toBe("a b c");
  expect(pressed("a [[b]] c", "[[b]]")).toBe("a b c");
});
