import { isCountry } from "#app/accounts/countries.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import type { Bin } from "#app/comments/parts/answers/answer-filter.ts";
import { sayFigure, sayQuantity } from "#app/content/figures/quantity-words.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Attribution, StakeholderGroup } from "#db/schema.ts";

/** Who says it, as far as it is stated. */
export function authorWords(
  t: Translator,
  {
    organisation,
    author_name,
    attribution,
  }: { organisation: string | null; author_name: string | null; attribution: Attribution },
) {
  const unnamed = attribution === "named" ? "digests.name-not-stated" : "digests.name-withheld";
  return organisation ?? author_name ?? t(unnamed);
}

export function groupWords(t: Translator, group: StakeholderGroup | typeof notStated) {
  return group === notStated ? t("terms.not stated") : t(`terms.group ${group}`);
}

/** The country's name for a value of its filter. */
export function countryWords(t: Translator, value: string) {
  if (value === notStated) return t("terms.not stated");
  return isCountry(value) ? t.displayName("region", value) : value;
}

/** `2026-02-01` → `1 February 2026`. */
export function dayWords(t: Translator, day: string) {
  return t.moment(`${day}T00:00:00.000Z`, { dateStyle: "long", timeZone: "UTC" });
}

/** `12 hours`. */
export function amountWords(t: Translator, value: number, unit: string) {
  return sayQuantity(t, { kind: "number", value, unit }, unit);
}

/** `12 to under 20`. */
export function binWords(t: Translator, { from, to }: Bin) {
  return t("digests.bin", { from: sayFigure(t, from), to: sayFigure(t, to) });
}
