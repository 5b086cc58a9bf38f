import { describe, expect, test } from "vitest";
import { cutMeasure } from "#app/consultations/measure/cut-measure.ts";
import { doubtsIn, needsLook } from "#app/consultations/measure/doubts.ts";

const cut = (...lines: string[]) => cutMeasure(lines.join("\n\n"));
const labels = (...lines: string[]) => cut(...lines).provisions.map(({ label }) => label);
const doubts = (...lines: string[]) => doubtsIn(cut(...lines));

describe("what is doubtful in how a measure is cut", () => {
  test("is nothing where articles and their paragraphs have numbers", () => {
    const found = doubts("## Article 1", "1. Cameras under Article 5 of the Act.", "2. Sensors.");
    expect(found).toEqual({ isUnnumbered: false, articlesInside: [], leftAlone: [] });
    expect(needsLook(found)).toBe(false);
  });

  test("is that nothing has a number", () => {
    expect(needsLook(doubts("## Scope", "Cameras need a licence."))).toBe(true);
    expect(needsLook(doubts("## Article 1", "Cameras need a licence."))).toBe(false);
  });

  test("is an article within a paragraph", () => {
    const found = doubts(
      "## Article 1",
      "Cameras need a licence. Article 2 Sensors The same holds for sensors.",
    );
    expect(found.articlesInside).toMatchObject([{ label: "Article 1" }]);
    expect(needsLook(found)).toBe(true);
  });

  test("is a line that may begin a provision, which stays with the text before it", () => {
    const { provisions, doubts } = cut("## Article 1", "1. Wood of the kinds", "E. nitens and E. regnans.");
    expect(provisions.at(-1)?.markdown).toBe("Wood of the kinds\n\nE. nitens and E. regnans.");
    expect(doubts).toEqual([{ anchor: "article-1-1", line: "E. nitens and E. regnans." }]);
  });
});

describe("an official's correction", () => {
  test("puts a provision on another level", () => {
    const lines = ["## § 1", "(1) One", "a) two"];
    expect(labels(...lines, "1. three")).toEqual(["§ 1", "§ 1(1)", "§ 1(1)(a)", "§ 1(1)(a)(1)"]);
    expect(labels(...lines, "{level 2} 1. three").at(-1)).toBe("§ 1(1)(1)");
  });

  test("joins a line with the text before it, and splits one", () => {
    const { provisions } = cut("## § 1", "(a) One {split} (b) two", "{join} (c) three");
    expect(provisions.map(({ label, markdown }) => [label, markdown])).toEqual([
      ["§ 1", ""],
      ["§ 1(a)", "One"],
      ["§ 1(b)", "two\n\n(c) three"],
    ]);
  });
});

describe("no provision begins", () => {
  test.each([
    ["with a date", "1. Juni 2027 tritt sie in Kraft.", "3 mars 2027, sauf dispositions contraires."],
    ["with an abbreviation", "e.g. lenses.", "i.e. lenses."],
    ["with a person's name", "A. Meyer", "B. Novák"],
    ["with a quantity", "1.5 million pieces", "2.4 GHz or more"],
    ["with a list in a sentence", "See (1) lenses, (2) cameras."],
    ["with a reference", "Article 5 applies to it.", "§ 5 Abs. 2 gilt entsprechend.", "3 §:n mukaan"],
    ["in a table", "| 1. | lens |\n|---|---|\n| (a) | glass |"],
    ["with a footnote", "[^1]: See there."],
  ])("%s", (_, ...lines) => {
    expect(labels("## Article 9", "1. Lenses", ...lines)).toEqual(["Article 9", "Article 9(1)"]);
  });

  test("and the number of such a line is still read", () => {
    const [, paragraph] = cut("## § 5", "(1) Sie tritt in Kraft am", "1. Juni 2027.").provisions;
    expect(paragraph?.markdown).toBe("Sie tritt in Kraft am\n\n1\\. Juni 2027.");
  });
});
