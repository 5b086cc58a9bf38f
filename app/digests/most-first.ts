import { notStated } from "#app/comments/comment/filters.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Tally } from "./figures.ts";
import { countryWords } from "./words-of.ts";

/** Countries, most first; of equals by name, and what is not stated always last. */
export function mostFirst(t: Translator, countries: Tally[]) {
  return [...countries].sort(
    (one, other) =>
      Number(one.key === notStated) - Number(other.key === notStated) ||
      other.comments - one.comments ||
      t.compare(countryWords(t, one.key), countryWords(t, other.key)),
  );
}
