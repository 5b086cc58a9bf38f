import { type Asked, queryOf } from "./asked.server.ts";
import { termsOf } from "./terms.server.ts";
import { wordsIn } from "./words-in.ts";

/** In characters, of one entry: about 100 pages. What stands behind that is not found. */
export const mostRead = 300_000;

/** By what texts are found: their words in a row, and their terms. */
export interface TextReading {
  words: string;
  terms: ReadonlySet<string>;
}

/** By what these texts together are found: their words in a row, as `search_words` has them, and their terms. */
export function readTexts(texts: readonly string[], language: string): TextReading {
  const terms = new Set<string>();
  const words: string[] = [];
  let left = mostRead;
  for (const text of texts) {
    for (const found of wordsIn(text.slice(0, left))) {
      words.push(found.word);
      for (const term of termsOf(found, language)) terms.add(term);
    }
    left -= text.length;
    if (left <= 0) break;
  }
  return { words: ` ${words.join(" ")} `, terms };
}

/** Tells whether texts would be found if they were in the index, without putting them there. */
export function matcherOf(asked: Asked) {
  const { all, none, phrases, withoutPhrases } = queryOf(asked, []);
  return (texts: readonly string[], language: string) => {
    const { words, terms } = readTexts(texts, language);
    const hasOneOf = (list: readonly string[]) => list.some((term) => terms.has(term));
    return (
      all.every(hasOneOf) &&
      !none.some(hasOneOf) &&
      phrases.every((phrase) => words.includes(phrase)) &&
      !withoutPhrases.some((phrase) => words.includes(phrase))
    );
  };
}
