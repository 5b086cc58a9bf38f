import { expect, test } from "vitest";
import { SavedAt } from "#app/comments/writing/form/draft-marks.tsx";
import { markupOf } from "#tests/support/english.tsx";

const saved = { at: "2026-02-01T19:05:00.000Z", timeZone: "Europe/Amsterdam" };

test("when a draft was saved names the clocks it is told on", () => {
  expect(markupOf(<SavedAt {...saved} />)).toMatch(/20:05.*Amsterdam time.*19:05 UTC/);
});

test("of a draft in at-risk mode the day alone is told", () => {
  expect(markupOf(<SavedAt {...saved} isDayOnly />)).not.toMatch(/\d\d:\d\d<|Amsterdam/);
});
