import { isCountry } from "#app/accounts/countries.ts";
import type { Translator } from "#app/words/translator.ts";
import { notStated } from "./filters.ts";

/** The country's name for a value of its filter. */
export function countryWords(t: Translator, value: string) {
  if (value === notStated) return t("inputs.not-stated");
  return isCountry(value) ? t.displayName("region", value) : value;
}

/** `2026-02-01` → `1 February 2026`. */
export function dayWords(t: Translator, day: string) {
  return t.moment(`${day}T00:00:00.000Z`, { dateStyle: "long", timeZone: "UTC" });
}
