import { Temporal } from "temporal-polyfill";
import { withPlainDigits } from "#app/content/digits.ts";
import type { Instant } from "#db/schema.ts";

/**
 * The instant of a local date and time (`2026-11-24`, `17:00`) in an IANA time zone; null where there is no such time,
 * or two of it, because the clocks change that night.
 */
export function instantOf(date: string, time: string, timeZone: string): Instant | null {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`)
      .toZonedDateTime(timeZone, { disambiguation: "reject" })
      .toInstant()
      .toString({ fractionalSecondDigits: 3 });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether there is such a day: there is no `2027-02-30`. */
export function isDate(date: string) {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}

/** Whether there is a time zone of that name. */
export function isKnownToClocks(timeZone: string) {
  try {
    return Temporal.Instant.from("2027-01-01T00:00Z").toZonedDateTimeISO(timeZone) !== undefined;
  } catch {
    return false;
  }
}

/** The date, time and year of an instant on the clocks of that time zone. */
export function localTimeOf(instant: Instant, timeZone: string) {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: "minute" }),
    year: local.year,
  };
}

/** As instantOf, for `2026-11-24 17:00` and for `today+14 17:00`, counted from the day that it is there now. */
export function instantFromText(written: string, { timeZone, now }: { timeZone: string; now: Date }) {
  const [, relative, days, date, time] =
    /^(?:(today)([+-]\d{1,4})?|(\d{4}-\d{2}-\d{2}))[ T](\d{2}:\d{2})$/.exec(
      withPlainDigits(written).trim(),
    ) ?? [];
  if (!time) return null;
  if (!relative) return instantOf(date ?? "", time, timeZone);
  const today = Temporal.PlainDate.from(localTimeOf(now.toISOString(), timeZone).date);
  return instantOf(today.add({ days: Number(days ?? 0) }).toString(), time, timeZone);
}

/** How many whole days pass from one instant to another on the clocks of that time zone, of which some have 23 or 25 hours. */
export function wholeDays(from: Instant, to: Instant, timeZone: string) {
  const [first, last] = [from, to].map((instant) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone),
  );
  return first && last ? first.until(last, { largestUnit: "days" }).days : 0;
}

/** When the day of that moment began on the clocks of that time zone. */
export function startOfDay(moment: Date, timeZone: string) {
  const local = Temporal.Instant.from(moment.toISOString()).toZonedDateTimeISO(timeZone);
  return new Date(local.startOfDay().epochMilliseconds);
}

/** When that year begins and when the next one does, on the clocks of that time zone. */
export function boundsOfYear(year: number, timeZone: string): { from: Instant; until: Instant } {
  const begins = (year: number) =>
    Temporal.PlainDate.from({ year, month: 1, day: 1 })
      .toZonedDateTime(timeZone)
      .toInstant()
      .toString({ fractionalSecondDigits: 3 });
  return { from: begins(year), until: begins(year + 1) };
}
