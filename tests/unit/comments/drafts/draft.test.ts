import { expect, test } from "vitest";
import { type ControlledAnswer, causeOfHold } from "#app/comments/drafts/controlled.ts";
import {
  type Change,
  changedSince,
  type DraftContent,
  emptyDraft,
  missingFrom,
  withChange,
} from "#app/comments/drafts/draft.ts";

const overall: Change = { part: "overall", position: "oppose", remarks: "No." };
const point = {
  part: "point",
  anchor: "article-1",
  position: "support",
  reasons: "Yes.",
  wording: "",
} as const;
const labelOf = (anchor: string) => (anchor === "article-1" ? "Article 1" : undefined);

test("a change touches its own part of a draft alone", () => {
  const draft = written(overall, point);

  expect(draft).toEqual({
    ...emptyDraft,
    position: "oppose",
    remarks: "No.",
    points: [{ anchor: "article-1", position: "support", reasons: "Yes.", wording: "" }],
    changed: { overall: 1, "point:article-1": 2 },
  });
});

test("what a part says already is no change", () => {
  expect(withChange(written(overall), overall, 2)).toBeNull();
  expect(withChange(written(point), point, 2)).toBeNull();
  expect(withChange(emptyDraft, { part: "no point", anchor: "article-1" }, 1)).toBeNull();
});

test("a part that was changed after what its author saw is not overwritten", () => {
  expect(changedSince(written(overall), { ...overall, remarks: "Never." }, 0)).toEqual({
    position: "oppose",
    remarks: "No.",
  });
});

test("another part that was changed meanwhile is in nobody's way", () => {
  const draft = written(point, overall);

  expect(changedSince(draft, { ...point, reasons: "Yes, but." }, 1)).toBeNull();
  expect(changedSince(draft, { ...point, anchor: "article-2" }, 0)).toBeNull();
});

test("a point that was removed leaves the others", () => {
  const other: Change = { ...point, anchor: "article-2" };
  const draft = written(point, other, { part: "no point", anchor: "article-1" });

  expect(draft.points.map(({ anchor }) => anchor)).toEqual(["article-2"]);
});

test("a comment needs a position, and one part of any kind", () => {
  const fields = { parameter: "Range" };
  const parts: Change[] = [
    point,
    { part: "answers", answers: { scope: "too-wide" } },
    { part: "input", kind: "technical", key: "a", anchor: "", fields },
    { part: "input", kind: "human_rights", key: "a", anchor: "", fields: { groups: "journalists" } },
    { part: "attachment", id: "a", confidential: "no", ground: "", justification: "", summary: "" },
  ];

  expect(Object.keys(missingFrom(emptyDraft, labelOf))).toEqual(["position", "remarks"]);
  expect(missingFrom(written(overall), labelOf)).toEqual({});
  const answered: Change = { part: "controlled", controlled: "no" };
  for (const part of parts)
    expect(Object.keys(missingFrom(written(part, answered), labelOf)), part.part).toEqual(["position"]);
});

test("a comment with technical input or a file needs an answer about controlled technology", () => {
  const input: Change = {
    ...{ part: "input", kind: "technical", key: "a", anchor: "" },
    fields: { parameter: "Range" },
  };
  const file: Change = {
    ...{ part: "attachment", id: "a", confidential: "no", ground: "", justification: "", summary: "" },
  };

  for (const part of [input, file]) {
    const says = (controlled: ControlledAnswer) => written(overall, part, { part: "controlled", controlled });
    expect(Object.keys(missingFrom(written(overall, part), labelOf))).toEqual(["controlled"]);
    expect(missingFrom(says("not sure"), labelOf)).toEqual({});
    expect([causeOfHold(says("no")), causeOfHold(says("yes")), causeOfHold(says("not sure"))]).toEqual([
      ...[null, "author says yes", "author is not sure"],
    ]);
  }
  // An answer stands where what it was asked about is removed.
  expect(causeOfHold(written(overall, { part: "controlled", controlled: "yes" }))).toBe("author says yes");
});

test("parts that say nothing are none", () => {
  const empty = written(
    { part: "answers", answers: { scope: " " } },
    { part: "input", kind: "technical", key: "a", anchor: "", fields: { parameter: "" } },
  );

  expect(Object.keys(missingFrom(empty, labelOf))).toEqual(["position", "remarks"]);
});

test("a point needs a position, reasons and a provision that is still there", () => {
  const unfinished: Change[] = [
    { ...point, position: "" },
    { ...point, reasons: " " },
    { ...point, anchor: "article-9" },
  ];

  const missing = unfinished.map((change) => Object.values(missingFrom(written(overall, change), labelOf)));

  expect(missing).toEqual([
    ["Choose your position on Article 1"],
    ["Give your reasons on Article 1"],
    ["Remove the point on a provision that is no longer in the measure"],
  ]);
});

function written(...changes: Change[]) {
  return changes.reduce<DraftContent>(
    (draft, change, index) => withChange(draft, change, index + 1) ?? draft,
    emptyDraft,
  );
}
