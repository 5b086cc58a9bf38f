import { Temporal } from "temporal-polyfill";
import type { SnapshotPace } from "#db/schema.ts";

/** The day, week or month in which a moment is there: `2026-11-29`, `2026-W48`, `2026-11`. */
export function turnOf(pace: SnapshotPace, { now, time_zone }: { now: Date; time_zone: string }) {
  const day = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(time_zone).toPlainDate();
  if (pace === "daily") return day.toString();
  if (pace === "monthly") return day.toPlainYearMonth().toString();
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, "0")}`;
}
