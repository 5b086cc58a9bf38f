import { counted } from "#app/content/phrases.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something has been waiting, in the largest unit that is full: `3 days`, `1 hour`. */
export function waitingTime(since: string, now: Date) {
  const waited = Math.max(0, now.getTime() - Date.parse(since));
  if (waited >= 2 * day) return counted(Math.floor(waited / day), "day");
  if (waited >= hour) return counted(Math.floor(waited / hour), "hour");
  return waited < minute ? "less than a minute" : counted(Math.floor(waited / minute), "minute");
}
