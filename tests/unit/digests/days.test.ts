import { describe, expect, test } from "vitest";
import { countByDay, inPeriod } from "#app/digests/days.ts";

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

  test("leave out the days without any", () => {
    const instants = [at("2026-02-01T10:00:00.000Z"), at("2026-02-04T10:00:00.000Z")];

    expect(countByDay(instants, "Europe/Tirane").map(({ day }) => day)).toEqual(["2026-02-01", "2026-02-04"]);
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

describe("the period of a consultation", () => {
  const asked = (opens: string, closes: string) => ({
    opens_at: `${opens}T23:00:00.000Z`,
    closes_at: `${closes}T23:00:00.000Z`,
    time_zone: "Europe/Amsterdam",
  });
  const days = [
    { day: "2024-05-03", comments: 2 },
    { day: "2025-06-01", comments: 3 },
    { day: "2026-02-01", comments: 4 },
    { day: "2026-02-05", comments: 1 },
    { day: "2026-02-06", comments: 7 },
  ];

  test("is shown from its first to its last day, days without any comment included", () => {
    const { first, last, width, columns } = inPeriod(days, asked("2026-01-31", "2026-02-05"));

    expect([first, last, width]).toEqual(["2026-02-01", "2026-02-05", "day"]);
    expect(columns.map(({ first, comments }) => [first, comments])).toEqual([
      ["2026-02-01", 4],
      ["2026-02-02", 0],
      ["2026-02-03", 0],
      ["2026-02-04", 0],
      ["2026-02-05", 1],
    ]);
  });

  test("leaves out what lies before and after it, and says how much and from when to when", () => {
    const { before, after } = inPeriod(days, asked("2026-01-31", "2026-02-05"));

    expect(before).toEqual({ first: "2024-05-03", last: "2025-06-01", comments: 5 });
    expect(after).toEqual({ first: "2026-02-06", last: "2026-02-06", comments: 7 });
    expect(inPeriod([], asked("2026-01-31", "2026-02-05"))).toMatchObject({ before: null, after: null });
  });

  test("loses no comment, however it is divided", () => {
    for (const [opens, closes] of [
      ["2026-01-31", "2026-02-05"],
      ["2025-12-31", "2026-06-30"],
      ["2024-01-30", "2027-02-28"],
      ["1926-01-30", "2126-02-28"],
    ] as const) {
      const { before, after, columns } = inPeriod(days, asked(opens, closes));
      const all = [before, after, ...columns].reduce((sum, span) => sum + (span?.comments ?? 0), 0);

      expect([opens, all]).toEqual([opens, 17]);
      expect(columns.length).toBeLessThanOrEqual(62);
    }
  });

  test("is divided into weeks, months, quarters or years where there is no room for days", () => {
    const widthUntil = (closes: string) => {
      const { width, columns } = inPeriod([], asked("2025-12-31", closes));
      return [width, columns.slice(0, 2).map(({ first, last }) => `${first} ${last}`)];
    };

    // The first of January 2026 is a Thursday.
    expect(widthUntil("2026-06-30")).toEqual(["week", ["2026-01-01 2026-01-04", "2026-01-05 2026-01-11"]]);
    expect(widthUntil("2029-06-30")).toEqual(["month", ["2026-01-01 2026-01-31", "2026-02-01 2026-02-28"]]);
    expect(widthUntil("2036-06-30")).toEqual(["quarter", ["2026-01-01 2026-03-31", "2026-04-01 2026-06-30"]]);
    expect(widthUntil("2066-06-30")[0]).toBe("year");
  });
});
