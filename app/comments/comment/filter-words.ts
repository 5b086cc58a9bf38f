import { countryName } from "#app/accounts/countries.ts";
import { capital } from "#app/content/phrases.ts";
import { notStated } from "./filters.ts";

/** The country's name for a value of its filter. */
export function countryWords(value: string) {
  return value === notStated ? capital(notStated) : countryName(value);
}

/** `2026-02-01` → `1 February 2026`. */
export function dayWords(day: string) {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00.000Z`),
  );
}
