import { describe, expect, test } from "vitest";
import {
  instantFromText,
  instantOf,
  isDate,
  isKnownToClocks,
  localTimeOf,
  wholeDays,
} from "#app/consultations/local-time.server.ts";

describe("the authority's clocks", () => {
  test("tell an instant in winter and in summer", () => {
    expect(instantOf("2026-01-15", "17:00", "Europe/Amsterdam")).toBe("2026-01-15T16:00:00.000Z");
    expect(instantOf("2026-07-15", "17:00", "Europe/Amsterdam")).toBe("2026-07-15T15:00:00.000Z");
    expect(instantOf("2026-01-15", "17:00", "Asia/Tokyo")).toBe("2026-01-15T08:00:00.000Z");
  });

  test("count whole days across the night in which they change", () => {
    const [spring, autumn] = [
      ["2026-03-20T08:00:00.000Z", "2026-04-19T07:00:00.000Z"],
      ["2026-10-20T07:00:00.000Z", "2026-11-19T07:00:00.000Z"],
    ] as const;

    expect(wholeDays(...spring, "Europe/Amsterdam")).toBe(30);
    expect(wholeDays(...autumn, "Europe/Amsterdam")).toBe(29);
    expect(wholeDays(...spring, "UTC")).toBe(29);
  });

  test("have no time that summer time leaps over, and refuse one that comes twice", () => {
    expect(instantOf("2026-03-29", "02:30", "Europe/Amsterdam")).toBeNull();
    expect(instantOf("2026-10-25", "02:30", "Europe/Amsterdam")).toBeNull();
  });

  test("know no 30 February and no time after midnight of the same day", () => {
    expect(instantOf("2026-02-30", "12:00", "UTC")).toBeNull();
    expect(instantOf("2026-02-20", "24:30", "UTC")).toBeNull();
  });

  test("tell a day that is not there from a time that is not there", () => {
    expect(["2027-02-28", "2027-02-30", "2028-02-29", "2027-13-01"].map(isDate)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("are known by their newer names beside the older ones", () => {
    const names = ["UTC", "Europe/Kyiv", "Europe/Kiev", "Asia/Kolkata", "Asia/Calcutta", "Europe/Amsterdam"];
    expect(names.filter((name) => !isKnownToClocks(name))).toEqual([]);
    expect(isKnownToClocks("Europe/Atlantis")).toBe(false);
  });

  test("show an instant as the day and year that it is there", () => {
    expect(localTimeOf("2026-12-31T23:30:00.000Z", "Pacific/Auckland")).toEqual({
      date: "2027-01-01",
      time: "12:30",
      year: 2027,
    });
  });

  test("read times that count from today, as examples have them", () => {
    const clock = { timeZone: "America/New_York", now: new Date("2026-11-24T02:00:00Z") };

    expect(instantFromText("today+1 09:00", clock)).toBe("2026-11-24T14:00:00.000Z");
    expect(instantFromText("2026-12-01 17:00", clock)).toBe("2026-12-01T22:00:00.000Z");
    expect(instantFromText("tomorrow", clock)).toBeNull();
  });
});
