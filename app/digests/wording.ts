import { countryName } from "#app/accounts/countries.ts";
import { notStated } from "#app/comments/comment-filters.ts";
import type { Position } from "#db/schema.ts";

/** `civil society` → `Civil society`. */
export function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function countryWords(key: string) {
  return key === notStated ? capital(notStated) : countryName(key);
}

/** `1 comment`, `2 comments`. */
export function counted(count: number, one: string, several = `${one}s`) {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;
}

/** How a position is filled in charts, alike everywhere. */
export const fillOf = {
  support: "full",
  "support with changes": "hatched",
  oppose: "dotted",
  "no position": "empty",
} as const satisfies Record<Position, string>;

/** `2026-02-01` → `1 February 2026`. */
export function dayWords(day: string) {
  return dates.format(new Date(`${day}T00:00:00.000Z`));
}

const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Who says it, as far as it is stated. */
export function authorWords({
  organisation,
  author_name,
}: {
  organisation: string | null;
  author_name: string | null;
}) {
  return organisation ?? author_name ?? "Name not stated";
}
