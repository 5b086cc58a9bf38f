import type { TermQuery } from "#db/search-terms.server.ts";
import { wantedTerms } from "./terms.server.ts";
import { type FoundWord, wordsIn } from "./words-in.ts";

/** What somebody looks for, read from what they typed. */
export interface Asked {
  /** BCP 47, of the page on which they asked. */
  language: string;
  /** Words that a text has to have, in any form. */
  words: FoundWord[];
  /** Words that it has to have in that order, as `search_words` has them. */
  phrases: string[];
  /** Words that it may not have. */
  withoutWords: FoundWord[];
  withoutPhrases: string[];
}

/** In characters. */
export const longestAsked = 200;
const mostWords = 16;

/** Reads words, `"words in a row"`, and `-words` that are not to be there; everything else is taken for words. */
export function readAsked(typed: string, language: string): Asked {
  const asked: Asked = { language, words: [], phrases: [], withoutWords: [], withoutPhrases: [] };
  const text = typed
    .slice(0, longestAsked)
    .toWellFormed()
    .replace(/[“”„«»「」]/g, '"');
  for (const { groups } of text.matchAll(
    /(?<not>(?<!\S)[-−－–]?)(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+))/g,
  )) {
    const { not, quoted, plain } = groups ?? {};
    const words = [...wordsIn(quoted ?? plain ?? "")].slice(0, mostWords - asked.words.length);
    const phrase = phraseOf(words, quoted !== undefined);
    if (not) {
      if (phrase !== null) asked.withoutPhrases.push(phrase);
      else asked.withoutWords.push(...words);
    } else {
      asked.words.push(...words);
      if (phrase !== null) asked.phrases.push(phrase);
    }
  }
  return asked;
}

/** Null where the words alone say as much. Of what is written without spaces the order is part of the word. */
function phraseOf(words: FoundWord[], isQuoted: boolean) {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const isLongRun = words.some(({ word, isRun }) => isRun && (word.length > 2 || words.length > 1));
  if (!isQuoted && !isLongRun) return null;
  const inOrder = words.map(({ word }) => word).join(" ");
  return `${first.isRun ? "" : " "}${inOrder}${last.isRun ? "" : " "}`;
}

/** Whether there is anything to look for. */
export const isAnything = ({ words }: Asked) => words.length > 0;

/** Whether a list is to be narrowed by words, be it only by such as may not be there. */
export const isNarrowing = ({ words, withoutWords, withoutPhrases }: Asked) =>
  words.length + withoutWords.length + withoutPhrases.length > 0;

/** What is looked for as the index knows it; `facets` are further terms, each of which a text has to have. */
export function queryOf(asked: Asked, facets: readonly string[][]): TermQuery {
  return {
    all: [...asked.words.flatMap((found) => wantedTerms(found, asked.language)), ...facets],
    none: asked.withoutWords.flatMap((found) => {
      const terms = wantedTerms(found, asked.language);
      // Of a run all pairs together are what may not be there, which its phrase says.
      return terms.length === 1 ? terms : [];
    }),
    phrases: asked.phrases,
    withoutPhrases: asked.withoutPhrases,
  };
}
