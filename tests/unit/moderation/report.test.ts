import { expect, test } from "vitest";
import { type AlikeDecisions, countDecisions, countOnGround } from "#app/moderation/report/report.ts";

const alike: AlikeDecisions = {
  reference: "NL-2026-001",
  outcome: "publish",
  ground: null,
  way: "alone",
  when: "before publication",
  minutes: 10,
  count: 1,
};
const decided = (...minutes: (number | null)[]) => minutes.map((minutes) => ({ ...alike, minutes }));

test("the median is the middle decision, or half way between two; each of many at once counts", () => {
  expect(countDecisions(decided(30, 10, 20)).time).toEqual({ median: 20, longest: 30 });
  expect(countDecisions(decided(10, 40)).time).toEqual({ median: 25, longest: 40 });
  expect(countDecisions([...decided(600), { ...alike, minutes: 5, count: 4 }]).time).toEqual({
    median: 5,
    longest: 600,
  });
});

test("what no time is known of counts as a decision, and in no time", () => {
  expect(countDecisions(decided(null, 20))).toMatchObject({
    decisions: 2,
    time: { median: 20, longest: 20 },
  });
  expect(countDecisions(decided(null)).time).toBeNull();
  expect(countDecisions([])).toMatchObject({ decisions: 0, time: null, consultations: [] });
});

test("each decision counts once by outcome, way, time and consultation", () => {
  const rejected = { ...alike, outcome: "reject", ground: "off topic", way: "two people" } as const;
  const later = { ...alike, reference: "NL-2026-002", when: "after publication", count: 3 } as const;
  const counted = countDecisions([alike, { ...rejected, count: 2 }, later]);

  expect(counted.outcomes).toEqual({ publish: 4, redacted: 0, return: 0, reject: 2 });
  expect(counted.ways.alone.decisions + counted.ways["two people"].decisions).toBe(counted.decisions);
  expect(counted.times["after publication"].decisions).toBe(3);
  expect(counted.consultations.map(({ reference, decisions }) => [reference, decisions])).toEqual([
    ["NL-2026-001", 3],
    ["NL-2026-002", 3],
  ]);
  expect(countOnGround([rejected], "off topic")).toEqual({ returned: 0, rejected: 1 });
});
