import { lineOfWords } from "./line-of-words.ts";
import { rulesByLanguage } from "./rules-by-language.ts";

/**
 * The languages, by their BCP 47 codes, in which asks are found. Where `isMeasured` is false nobody knows how many are missed
 * or wrong, and the page has to say so; in a language that is not here none is found.
 */
export const languagesWithAsks = [...rulesByLanguage].map(([language, { isMeasured }]) => ({
  language,
  isMeasured,
}));

/** Whether a sentence asks for something to be done or left; never where its language has no rules. */
export function isAsk(sentence: string, language: string) {
  return askWeight(sentence, language) > 0;
}

/** How strongly the rules take a sentence for an ask: above nothing it is one. In log odds where they are measured. */
export function askWeight(sentence: string, language: string) {
  const known = rulesByLanguage.get(language.split("-")[0] ?? "");
  if (!known) return Number.NEGATIVE_INFINITY;
  const written = lineOfWords(sentence);
  const lowerCase = written.toLowerCase();
  return known.rules
    .filter(({ pattern, keepsCase }) => pattern.test(keepsCase ? written : lowerCase))
    .reduce((sum, { weight }) => sum + weight, known.withoutAnyRule);
}
