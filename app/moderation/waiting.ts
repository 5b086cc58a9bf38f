import type { Translator } from "#app/words/translator.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something has been waiting, in the largest unit that is full: `3 days`, `1 hour`. */
export function waitingTime(t: Translator, since: string, now: Date) {
  return lengthOfTime(t, now.getTime() - Date.parse(since));
}

/** So many milliseconds, in the largest unit that is full. */
export function lengthOfTime(t: Translator, milliseconds: number) {
  const full = (unit: number) => ({ count: Math.floor(milliseconds / unit) });
  if (milliseconds >= 2 * day) return t("ui.days", full(day));
  if (milliseconds >= hour) return t("ui.hours", full(hour));
  return milliseconds < minute ? t("ui.less-than-a-minute") : t("ui.minutes", full(minute));
}
