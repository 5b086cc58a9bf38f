import { Temporal } from "temporal-polyfill";
import type { Instant } from "#db/schema.ts";

export interface Day {
  /** As `2026-02-01`, in the authority's time zone. */
  day: string;
  comments: number;
}

/** Comments by calendar day there, days without any left out; the instants come in order. */
export function countByDay(instants: { instant: Instant; comments: number }[], timeZone: string): Day[] {
  const days: Day[] = [];
  let ends = "";
  for (const { instant, comments } of instants) {
    if (instant >= ends) {
      const starts = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).startOfDay();
      days.push({ day: starts.toPlainDate().toString(), comments: 0 });
      ends = asInstant(starts.add({ days: 1 }).startOfDay());
    }
    const today = days.at(-1);
    if (today) today.comments += comments;
  }
  return days;
}

/** The time in which comments are asked for. */
interface AskedIn {
  opens_at: Instant;
  closes_at: Instant;
  time_zone: string;
}

/** Days side by side, from the first to the last of them. */
export interface DaySpan {
  first: string;
  last: string;
  comments: number;
}

/** How much time a column of a chart stands for. */
export type ColumnWidth = (typeof widths)[number]["width"];

/**
 * The days of the consultation in columns, as narrow as there is room for, and what lies outside them: comments of another
 * portal can be years older. An end on midnight does not reach into the day that begins then.
 */
export function inPeriod(days: Day[], { opens_at, closes_at, time_zone }: AskedIn, mostColumns = 62) {
  const first = dayOf(opens_at, time_zone);
  const last = dayOf(lastInstant(opens_at, closes_at), time_zone);
  const length = first.until(last).days + 1;
  const { width, step } = widths.find(({ days }) => length / days <= mostColumns - 1) ?? widest;
  const columns = columnsBetween({ first, last, step }, days);
  return {
    first: first.toString(),
    last: last.toString(),
    width,
    columns,
    /** In all of them. */
    comments: columns.reduce((sum, column) => sum + column.comments, 0),
    before: together(days.filter(({ day }) => day < first.toString())),
    after: together(days.filter(({ day }) => day > last.toString())),
  };
}

export type Period = ReturnType<typeof inPeriod>;

const widths = [
  { width: "day", days: 1, step: { days: 1 } },
  { width: "week", days: 7, step: { days: 7 } },
  { width: "month", days: 30, step: { months: 1 } },
  { width: "quarter", days: 91, step: { months: 3 } },
  { width: "year", days: 365, step: { years: 1 } },
  { width: "decade", days: 3652, step: { years: 10 } },
] as const;
const widest = { width: "century", days: 36_524, step: { years: 100 } } as const;

interface Stepped {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
  step: { days?: number; months?: number; years?: number };
}

/** Weeks begin on Monday, months and years on the first; the first and the last column end with the period. */
function columnsBetween({ first, last, step }: Stepped, days: Day[]): DaySpan[] {
  const columns: DaySpan[] = [];
  let from = beginningOf(first, step);
  while (Temporal.PlainDate.compare(from, last) <= 0) {
    const next = from.add(step);
    columns.push({
      first: later(from, first).toString(),
      last: earlier(next.subtract({ days: 1 }), last).toString(),
      comments: 0,
    });
    from = next;
  }
  let place = 0;
  for (const { day, comments } of days) {
    while (day > (columns[place]?.last ?? "~")) place++;
    const column = columns[place];
    if (column && day >= column.first) column.comments += comments;
  }
  return columns;
}

function beginningOf(date: Temporal.PlainDate, { days, months, years }: Stepped["step"]) {
  if (years) return date.with({ day: 1, month: 1, year: date.year - (date.year % years) });
  if (months) return date.with({ day: 1, month: date.month - ((date.month - 1) % months) });
  return days === 7 ? date.subtract({ days: date.dayOfWeek - 1 }) : date;
}

/** Some days as one, without those in between; null where there is none. */
function together(days: Day[]): DaySpan | null {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return {
    first: first.day,
    last: last.day,
    comments: days.reduce((sum, { comments }) => sum + comments, 0),
  };
}

function lastInstant(opens: Instant, closes: Instant) {
  return closes > opens ? new Date(Date.parse(closes) - 1).toISOString() : opens;
}

const dayOf = (instant: Instant, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other;
const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) < 0 ? one : other;

/** Always with milliseconds, as instants are stored, so that they compare as text. */
function asInstant(time: Temporal.ZonedDateTime): Instant {
  return new Date(time.epochMilliseconds).toISOString();
}
