import { describe, expect, test } from "vitest";
import { cutMeasure } from "#app/consultations/measure/cut-measure.ts";
import { problemWithStructure } from "#app/consultations/translations/match-provisions.ts";
import { english } from "#tests/support/english.tsx";

const authentic =
  "Why.\n\n## Article 1 — Scope\n\n1. Cameras.\n\n2. Software:\n\n(a) of one kind;\n\n(b) of another.\n\n## Annex\n";

function problem(translated: string, original = authentic) {
  const found = problemWithStructure(cutMeasure(original).provisions, cutMeasure(translated).provisions);
  return found && english.say(found);
}

describe("a translation of a measure", () => {
  test("has the provisions of the measure where ranks and figures are the same, however they are written", () => {
    expect(
      problem(
        "Warum.\n\n## Artikel 1 — Anwendung\n\n1. Kameras.\n\n2. Software:\n\na) der einen Art;\n\nb) einer anderen.\n\n## Anhang\n",
      ),
    ).toBeNull();
    expect(
      problem("## 第１条　適用\n\n1. カメラ。\n\n2. ソフトウェア：\n\n(a) 一種\n\n(b) 他種\n\n## 附属書\n"),
    ).toBeNull();
  });

  test("is refused at the first provision that has another number", () => {
    expect(problem(authentic.replace("2. Software", "3. Software"))).toBe(
      "Provision 3 is “Article 1(2)” in the authentic text and “Article 1(3)” in the translation: both must have the same headings and numbers in the same order",
    );
    expect(problem(authentic.replace("Article 1", "Artikel 2"))).toContain("“Article 1”");
  });

  test("is refused where a heading stands in the place of a paragraph", () => {
    expect(problem(authentic.replace("2. Software:", "## 2 Software"))).toContain("Provision 3 is");
  });

  test("is refused where provisions are missing or too many at its end", () => {
    expect(problem(authentic.replace("## Annex\n", ""))).toBe(
      "The translation ends before “Annex”: it must have the same provisions as the authentic text",
    );
    expect(problem(`${authentic}\n## Annex B\n`)).toContain("goes on with “Annex B” after the last of the 6");
  });
});
