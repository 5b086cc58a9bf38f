import { describe, expect, test } from "vitest";
import { groupTexts } from "#app/comments/record/group-texts.server.ts";
import { shinglesOf } from "#app/content/shingles.server.ts";

const letter = `The proposed licence comes far too late for the journalists who were followed through three cities last
  spring. Exporters told us that they never asked who would use the cameras, and nobody required them to ask.`;

describe("grouping texts into campaigns", () => {
  test("gathers what is near-identical in the order given, and leaves the others alone", () => {
    const texts = [letter, numberedWords(30), `${numberedWords(40, 2)} ${letter}`, letter.toUpperCase()];

    expect(groupTexts(texts.map((text, at) => ({ id: `${at}`, text })))).toEqual([["0", "2", "3"], ["1"]]);
  });

  test("counts no shingles that it is told not to", () => {
    const texts = [letter, `${numberedWords(40)} ${letter}`].map((text, at) => ({ id: `${at}`, text }));

    expect(groupTexts(texts, new Set(shinglesOf(letter)))).toEqual([["0"], ["1"]]);
  });

  test("gathers thousands of different texts into as many groups", () => {
    const texts = Array.from({ length: 3000 }, (_, at) => ({ id: `${at}`, text: numberedWords(60, at) }));

    expect(groupTexts([...texts, ...texts])).toEqual(texts.map(({ id }) => [id, id]));
  });

  test("keeps texts without words each for itself", () => {
    expect(groupTexts(["", "…"].map((text) => ({ id: text, text })))).toEqual([[""], ["…"]]);
  });
});

function numberedWords(count: number, series = 0) {
  return Array.from({ length: count }, (_, index) => `word${series}x${index}`).join(" ");
}
