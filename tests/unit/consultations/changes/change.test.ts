import { describe, expect, test } from "vitest";
import { before, changesAllowed, problemWithMove } from "#app/consultations/changes/change.ts";
import { filingAt, takesComments } from "#app/consultations/consultation.ts";
import { eventsOf } from "#app/consultations/events.ts";

const times = {
  stage: "announced" as const,
  opens_at: "2026-03-01T08:00:00.000Z",
  closes_at: "2026-04-01T15:00:00.000Z",
  late_until: null,
};
const at = (instant: string) => new Date(instant);
const [soon, open, closed] = [
  at("2026-02-20T10:00:00Z"),
  at("2026-03-10T10:00:00Z"),
  at("2026-04-02T10:00:00Z"),
];

describe("what may be changed after the announcement", () => {
  test("is told by the stage", () => {
    expect(changesAllowed(times, soon)).toEqual(["postponed", "extended", "shortened", "corrected"]);
    expect(changesAllowed(times, open)).toEqual(["extended", "shortened", "late", "corrected"]);
    expect(changesAllowed(times, closed)).toEqual(["reopened", "late", "corrected"]);
    expect(changesAllowed({ ...times, stage: "under review" }, closed)).toContain("reopened");
    expect(changesAllowed({ ...times, stage: "decided" }, closed)).toEqual(["corrected"]);
    expect(changesAllowed({ ...times, stage: "draft" }, soon)).toEqual([]);
    expect(changesAllowed({ ...times, stage: "withdrawn" }, soon)).toEqual([]);
  });

  const problem = (kind: Parameters<typeof problemWithMove>[1]["kind"], to: string, now: Date) =>
    problemWithMove(times, { kind, to: `${to}:00.000Z`, now, noticeDays: 3 })?.key.split(".")[1] ?? null;

  test.each([
    ["extended", "2026-05-01T15:00", open, null],
    ["extended", "2026-04-01T15:00", open, "closes-no-later"],
    ["extended", "2206-04-01T15:00", open, "too-far"],
    ["shortened", "2026-03-13T10:00", open, null],
    ["shortened", "2026-03-13T09:59", open, "needs-notice"],
    ["shortened", "2026-03-09T10:00", open, "has-passed"],
    ["shortened", "2026-04-01T15:00", open, "closes-no-earlier"],
    ["shortened", "2026-02-28T10:00", soon, "closes-before-it-opens"],
    ["postponed", "2026-03-05T08:00", soon, null],
    ["postponed", "2026-03-01T08:00", soon, "opens-no-later"],
    ["postponed", "2026-04-01T15:00", soon, "opens-after-closing"],
    ["reopened", "2026-04-05T10:00", closed, null],
    ["reopened", "2026-04-05T09:59", closed, "open-too-short"],
    ["reopened", "2026-04-02T09:00", closed, "has-passed"],
    ["late", "2026-04-10T15:00", closed, null],
    ["late", "2026-04-01T15:00", open, "late-before-closing"],
  ] as const)("%s to %s", (kind, to, now, expected) => {
    expect(problem(kind, to, now)).toBe(expected);
  });

  test("late comments are taken for longer, or for less with notice", () => {
    const late = { ...times, late_until: "2026-04-10T15:00:00.000Z" };
    const asked = { kind: "late" as const, now: closed, noticeDays: 3 };

    const problem = (to: string, noticeDays = 3) => problemWithMove(late, { ...asked, to, noticeDays })?.key;
    expect(problem("2026-04-09T15:00:00.000Z", 30)).toBe("changes-office.needs-notice");
    expect(problem("2026-04-09T15:00:00.000Z", 0)).toBe(undefined);
    expect(problem("2026-04-10T15:00:00.000Z")).toBe("changes-office.late-no-longer");
    expect(problemWithMove(late, { ...asked, to: "2026-04-11T15:00:00.000Z" })).toBe(null);
  });
});

describe("how a comment is taken", () => {
  const late = { ...times, late_until: "2026-04-10T15:00:00.000Z" };

  test("in time until the closing, late until the window ends, then not at all", () => {
    expect(filingAt(late, soon)).toBe(null);
    expect(filingAt(late, at("2026-04-01T14:59:59.999Z"))).toBe("in time");
    expect(filingAt(late, at("2026-04-01T15:00:00.000Z"))).toBe("late");
    expect(filingAt(late, at("2026-04-10T14:59:59.999Z"))).toBe("late");
    expect(filingAt(late, at("2026-04-10T15:00:00.000Z"))).toBe(null);
    expect(filingAt(times, closed)).toBe(null);
  });

  test("late also under review, and never where it is withdrawn or decided", () => {
    expect(takesComments({ ...late, stage: "under review" }, closed)).toBe(true);
    expect(takesComments({ ...late, stage: "decided" }, closed)).toBe(false);
    expect(takesComments({ ...late, stage: "withdrawn" }, closed)).toBe(false);
  });
});

test("a consultation stood as it did before each later change, the newest undone first", () => {
  const [first, second] = ["2026-04-15T15:00:00.000Z", "2026-05-01T15:00:00.000Z"];
  const now = { ...times, closes_at: second };

  expect(before(now, [{ before: { closes_at: first } }])).toEqual({ ...times, closes_at: first });
  expect(before(now, [{ before: { closes_at: first } }, { before: { closes_at: times.closes_at } }])).toEqual(
    times,
  );
  expect(before(now, [])).toEqual(now);
});

test("the history has each closing, and that it was opened again between them", () => {
  const announced = { stage: "announced" as const, occurred_at: "2026-02-01T09:00:00.000Z", note: "" };
  const reopened = {
    ...{ id: "1", number: 1, kind: "reopened" as const, reason: "Two ministries asked for it." },
    ...{ occurred_at: "2026-04-03T09:00:00.000Z" },
    before: { closes_at: times.closes_at },
    after: { closes_at: "2026-05-01T15:00:00.000Z" },
  };
  const told = { ...times, ...reopened.after };

  const events = eventsOf(told, { stored: [announced], changes: [reopened] }, at("2026-06-01T00:00:00Z"));

  expect(events.map(({ stage, change }) => stage ?? change?.kind)).toEqual([
    "closed",
    "reopened",
    "closed",
    "open",
    "announced",
  ]);
  expect(events[1]?.note).toBe("Two ministries asked for it.");
});
