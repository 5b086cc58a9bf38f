import { describe, expect, test } from "vitest";
import { countByDay, inColumns } from "#app/digests/days.ts";

const at = (instant: string, comments = 1) => ({ instant, comments });

describe("comments by day", () => {
  test("are counted on the authority's calendar, not on Greenwich's", () => {
    const instants = [at("2026-02-01T10:14:00.000Z"), at("2026-02-01T10:15:00.000Z", 2)];

    // The Chatham Islands are 13 hours and 45 minutes ahead in summer.
    expect(countByDay(instants, "Pacific/Chatham")).toEqual([
      { day: "2026-02-01", comments: 1 },
      { day: "2026-02-02", comments: 2 },
    ]);
  });

  test("include the days without any", () => {
    const instants = [at("2026-02-01T10:00:00.000Z"), at("2026-02-04T10:00:00.000Z")];

    expect(countByDay(instants, "Europe/Tirane").map(({ comments }) => comments)).toEqual([1, 0, 0, 1]);
  });

  test("are right on the days on which the clocks change", () => {
    const instants = [
      at("2026-03-28T23:00:00.000Z"),
      at("2026-03-29T21:59:00.000Z"),
      at("2026-03-29T22:00:00.000Z"),
    ];

    expect(countByDay(instants, "Europe/Amsterdam")).toEqual([
      { day: "2026-03-29", comments: 2 },
      { day: "2026-03-30", comments: 1 },
    ]);
  });

  test("are none where nobody has commented", () => {
    expect(countByDay([], "Europe/Amsterdam")).toEqual([]);
  });
});

describe("columns of a chart", () => {
  const days = ["01", "02", "03", "04", "05"].map((day) => ({ day: `2026-02-${day}`, comments: 1 }));

  test("are days while there is room", () => {
    expect(inColumns(days, 5)).toHaveLength(5);
  });

  test("put days together where there is none", () => {
    expect(inColumns(days, 3)).toEqual([
      { first: "2026-02-01", last: "2026-02-02", comments: 2 },
      { first: "2026-02-03", last: "2026-02-04", comments: 2 },
      { first: "2026-02-05", last: "2026-02-05", comments: 1 },
    ]);
  });
});
