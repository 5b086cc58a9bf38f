import { expect, test } from "vitest";
import { instantOf } from "#app/examples/example-times.ts";

const now = new Date("2026-03-29T23:30:00.000Z");

test("counts days from today as it is in the authority's time zone", () => {
  expect(instantOf("today-1 09:00", { timeZone: "America/New_York", now })).toBe("2026-03-28T13:00:00.000Z");
  expect(instantOf("today-1 09:00", { timeZone: "Europe/Amsterdam", now })).toBe("2026-03-29T07:00:00.000Z");
});

test("keeps the hour on the clock across a change to summer time", () => {
  expect(instantOf("today-2 09:00", { timeZone: "Europe/Amsterdam", now })).toBe("2026-03-28T08:00:00.000Z");
});
