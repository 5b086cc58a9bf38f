import { describe, expect, test } from "vitest";
import { copyFor, lackingIn } from "#app/comments/drafts/differing.ts";
import { emptyDraft, withChange } from "#app/comments/drafts/draft.ts";
import { askedAlike } from "#app/consultations/joint/asked-alike.ts";
import { aQuestion } from "#tests/support/question-builder.ts";

const point = { position: "support" as const, reasons: "Clear.", wording: "One licence." };
const content = {
  ...emptyDraft,
  position: "support" as const,
  remarks: "It helps.",
  points: [
    { anchor: "article-1", ...point, language: "fr" },
    { anchor: "article-2", ...point },
  ],
  answers: { cost: "5", size: "small" },
  technical: [
    { key: "a", anchor: "article-2", fields: { list: "eu" } },
    { key: "b", anchor: "", fields: { list: "eu" } },
  ],
  also: ["DE-2026-001"],
};
const variant = {
  reference: "DE-2026-001",
  anchors: new Map([["article-1", "artikel-1"]]),
  alike: new Set(["cost"]),
  languages: { here: "en", there: "fr", translations: new Set<string>() },
};

describe("what of a comment goes to another government", () => {
  test("is the same where nothing differs, at the provisions as they are called there, without those that it lacks", () => {
    const copy = copyFor(content, variant);

    expect(copy.points).toEqual([{ anchor: "artikel-1", ...point }]);
    expect(copy.technical).toMatchObject([{ key: "b", anchor: "" }]);
    expect(copy).toMatchObject({ position: "support", remarks: "It helps.", answers: { cost: "5" } });
    expect([copy.also, copy.differing]).toEqual([[], []]);
    expect(lackingIn(content, variant)).toEqual(["article-2"]);
  });

  test("has the wording only where the measure there is in the language in which it was written", () => {
    const wordingIn = (language: string | undefined, translations: string[]) => {
      const written = { ...content.points[0], ...point, anchor: "article-1", language };
      const languages = { ...variant.languages, translations: new Set(translations) };
      const [said] = copyFor({ ...content, points: [written] }, { ...variant, languages }).points;
      return [said?.wording, said?.language];
    };
    expect(wordingIn(undefined, [])).toEqual(["", undefined]);
    expect(wordingIn(undefined, ["en"])).toEqual(["One licence.", "en"]);
    expect(wordingIn("fr", [])).toEqual(["One licence.", undefined]);
    expect(wordingIn("ja", ["en"])).toEqual(["", undefined]);
  });

  test("has the positions, the wording and the answers that are for it alone, and none of another's", () => {
    const differing = {
      ...{ reference: "DE-2026-001", position: "oppose" as const, answers: { own: "yes" } },
      points: [{ anchor: "article-1", position: "oppose" as const, wording: "" }],
    };
    const other = { ...differing, reference: "FR-2026-001", answers: { own: "no" } };
    const changed = withChange(content, { part: "differing", ...differing }, 2);
    const both = withChange(changed ?? content, { part: "differing", ...other }, 3);

    const copy = copyFor(both ?? content, variant);

    expect(copy.points).toEqual([
      { anchor: "artikel-1", position: "oppose", reasons: "Clear.", wording: "" },
    ]);
    expect(copy).toMatchObject({ position: "oppose", answers: { own: "yes", cost: "5" } });
  });
});

test("one answer is for all who ask the same of the same people, whatever the question is called", () => {
  const one = aQuestion({ key: "cost", text: "What does it cost?" });
  const own = aQuestion({ key: "other" });
  expect(askedAlike([one, own], [{ ...one, text: "Was kostet es?" }])).toEqual(new Set(["cost"]));
  for (const otherwise of [
    { kind: "number" as const },
    { maximum: 9 },
    { groups: ["academia" as const] },
    { if_question: "size", if_choices: ["small"] },
  ])
    expect(askedAlike([one], [{ ...one, ...otherwise }])).toEqual(new Set());
  const child = aQuestion({ key: "why-small", if_question: "size", if_choices: ["small"] });
  const [scale, shorter] = [5, 4].map((scale_to) =>
    aQuestion({ key: "size", kind: "scale", scale_from: 1, scale_to }),
  );
  if (!scale || !shorter) throw new Error("There is no scale");
  expect(askedAlike([scale, child], [scale, child])).toEqual(new Set(["size", "why-small"]));
  expect(askedAlike([scale, child], [shorter, child])).toEqual(new Set());
});
