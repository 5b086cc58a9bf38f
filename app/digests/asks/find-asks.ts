import type { AskRules } from "./ask-rules.ts";
import { english } from "./languages/english.ts";
import { german } from "./languages/german.ts";
import { lineOfWords } from "./line-of-words.ts";

const rulesByLanguage: Record<string, AskRules> = { en: english, de: german };

/** Whether a sentence asks for something to be done or left; never where its language has no rules. */
export function isAsk(sentence: string, language: string) {
  return askWeight(sentence, language) > 0;
}

/** How sure the rules are that a sentence asks for something: above nothing it is an ask. In log odds where measured. */
export function askWeight(sentence: string, language: string) {
  const known = rulesByLanguage[language];
  if (!known) return Number.NEGATIVE_INFINITY;
  const written = lineOfWords(sentence);
  const lowerCase = written.toLowerCase();
  return known.rules
    .filter(({ pattern, keepsCase }) => pattern.test(keepsCase ? written : lowerCase))
    .reduce((sum, { weight }) => sum + weight, known.withoutAnyRule);
}
