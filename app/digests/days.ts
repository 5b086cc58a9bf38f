import { Temporal } from "temporal-polyfill";
import type { Instant } from "#db/schema.ts";

export interface Day {
  /** As `2026-02-01`, in the authority's time zone. */
  day: string;
  comments: number;
}

/** Comments by calendar day there, from the first to the last, days without any included; the instants come in order. */
export function countByDay(instants: { instant: Instant; comments: number }[], timeZone: string): Day[] {
  const days: Day[] = [];
  let ends = "";
  for (const { instant, comments } of instants) {
    while (days.length === 0 || instant >= ends) {
      const starts = startOfDay(ends || instant, timeZone);
      days.push({ day: starts.toPlainDate().toString(), comments: 0 });
      ends = asInstant(starts.add({ days: 1 }).startOfDay());
    }
    const today = days.at(-1);
    if (today) today.comments += comments;
  }
  return days;
}

export interface DaySpan {
  first: string;
  last: string;
  comments: number;
}

/** As many days together as it takes for no more than that many columns. */
export function inColumns(days: Day[], mostColumns: number): DaySpan[] {
  const width = Math.ceil(days.length / mostColumns);
  const spans: DaySpan[] = [];
  for (let start = 0; start < days.length; start += width) {
    const together = days.slice(start, start + width);
    const comments = together.reduce((sum, day) => sum + day.comments, 0);
    spans.push({ first: together[0]?.day ?? "", last: together.at(-1)?.day ?? "", comments });
  }
  return spans;
}

function startOfDay(instant: Instant, timeZone: string) {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).startOfDay();
}

/** Always with milliseconds, as instants are stored, so that they compare as text. */
function asInstant(time: Temporal.ZonedDateTime): Instant {
  return new Date(time.epochMilliseconds).toISOString();
}
