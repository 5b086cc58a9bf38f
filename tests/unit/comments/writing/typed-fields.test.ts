import { describe, expect, test } from "vitest";
import { typedLabel } from "#app/comments/writing/form/typed-fields.ts";

describe("what a field is called where its page is not there", () => {
  test("is in words, whatever the field is named", () => {
    const names = ["remarks", "answer-how-many", "constructor", "toString", "__proto__"];
    expect(names.map(typedLabel)).toEqual([
      "What you wrote",
      "Your answer (how many)",
      "Constructor",
      "ToString",
      "  proto  ",
    ]);
  });

  test("is nothing where nobody typed it", () => {
    expect(typedLabel("revision")).toBeNull();
  });
});
