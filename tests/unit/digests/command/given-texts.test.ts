import { describe, expect, test } from "vitest";
import { readGivenTexts } from "#app/digests/command/given-texts.ts";

describe("the texts given to the digest's command", () => {
  test("have an id and a text, and may have a position and a group", () => {
    expect(
      readGivenTexts(
        '[{"id": 7, "text": "One."}, {"id": "b", "text": "", "position": 1, "group": "industry"}]',
      ),
    ).toEqual([
      { id: "7", text: "One.", position: null, group: null },
      { id: "b", text: "", position: "1", group: "industry" },
    ]);
    expect(readGivenTexts("[]")).toEqual([]);
  });

  test.each([
    ["not JSON", "{", /^The file is not JSON: /],
    ["no list", '{"id": "a", "text": "One."}', /must hold a list/],
    [
      "an id twice",
      '[{"id": "a", "text": "One."}, {"id": "a", "text": "Two."}]',
      /^Text 2 has the id "a", which another/,
    ],
    [
      "a number and the same in words",
      '[{"id": 1, "text": "One."}, {"id": "1", "text": "Two."}]',
      /^Text 2 has the id "1"/,
    ],
    ["no text", '[{"id": "a"}]', /^Text 1 \(id "a"\) has no text/],
    ["a text that is none", '[{"id": "a", "text": 5}]', /has no text/],
    ["no id", '[{"text": "One."}]', /^Text 1 has no id/],
    ["something else in the list", '[["a", "One."]]', /^Text 1 is not an object/],
    [
      "a position that is a list",
      '[{"id": "a", "text": "One.", "position": []}]',
      /"position" that is neither/,
    ],
  ])("are refused with what is wrong: %s", (_, json, said) => {
    expect(() => readGivenTexts(json)).toThrow(said);
  });
});
