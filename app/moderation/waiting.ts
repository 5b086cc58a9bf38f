import type { Translator } from "#app/words/translator.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something has been waiting, in the largest unit that is full: `3 days`, `1 hour`. */
export function waitingTime(t: Translator, since: string, now: Date) {
  const waited = Math.max(0, now.getTime() - Date.parse(since));
  const full = (unit: number) => ({ count: Math.floor(waited / unit) });
  if (waited >= 2 * day) return t("moderation.days", full(day));
  if (waited >= hour) return t("moderation.hours", full(hour));
  return waited < minute ? t("moderation.less-than-a-minute") : t("moderation.minutes", full(minute));
}
