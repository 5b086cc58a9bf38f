import { Temporal } from "temporal-polyfill";

/** What `today-3 14:30` means where it is written in a place of that time zone, as an instant. */
export function instantOf(written: string, { timeZone, now }: { timeZone: string; now: Date }) {
  const [, days = "", plainTime = ""] = /^today([+-]\d+) (\d\d:\d\d)$/.exec(written) ?? [];
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: Number(days) })
    .toZonedDateTime({ timeZone, plainTime })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}
