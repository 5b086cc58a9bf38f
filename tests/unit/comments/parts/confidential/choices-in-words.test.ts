import { describe, expect, test } from "vitest";
import { inWords } from "#app/comments/drafts/draft-texts.ts";

const choices = [
  ["police", "Police, prisons"],
  ["border", "Border guards"],
  ["yes", "Yes"],
] as const;

describe("what was ticked, in words", () => {
  test("can be told apart though the words have commas, and keeps its brackets", () => {
    expect(inWords("police,border", choices)).toBe("Police, prisons; Border guards");
    expect(inWords("[[police,border]]", choices)).toBe("[[Police, prisons; Border guards]]");
    expect(inWords("[[yes]],border", choices)).toBe("[[Yes]]; Border guards");
  });

  test("leaves what stands in the place of a confidential choice as it is", () => {
    const placeholder = "[Confidential (costs, prices or production): two, or three]";
    expect(inWords(placeholder, choices)).toBe(placeholder);
    expect(inWords(`${placeholder},yes`, choices)).toBe(`${placeholder}; Yes`);
  });
});
