import type { Translator } from "#app/words/translator.ts";

/** What the button beside a text that may hold confidential parts says; see ui/enhance-marking.ts. */
export function markingAttributes(t: Translator) {
  return {
    "data-mark-confidential": t("confidential.mark-selection"),
    "data-marked": t("confidential.marked"),
    "data-unmarked": t("confidential.unmarked"),
    "data-nothing-selected": t("confidential.select-words-first"),
  };
}
