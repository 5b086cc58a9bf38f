import { folded } from "#app/content/folded.ts";
import { newStemmer, stemmedLanguages } from "#app/content/stemmers.server.ts";
import { accentedForms } from "./plain-endings.ts";
import type { FoundWord } from "./words-in.ts";

/** What a word of a text in that language is found by. None has a blank or a quotation mark in it. */
export function termsOf(found: FoundWord, language: string): readonly string[] {
  if (found.isRun) return [...charactersOf(found.word), ...pairsOf(found.word)];
  const kept = termsIn(language);
  const known = kept.get(found.accented);
  if (known !== undefined) return known;
  const terms = makeTerms(found, language);
  if (kept.size >= mostTermsKept) kept.clear();
  if (found.accented.length <= longestWord) kept.set(found.accented, terms);
  return terms;
}

function makeTerms(found: FoundWord, language: string) {
  if (hasNumber.test(found.word)) return partsOfNumber(found.word);
  const alias = articles.has(found.word) ? [article] : [];
  return [...stemsOfText(found, language), ...alias];
}

/** Of words of texts in that language, by their spelling with accents, from which the folded one follows. */
function termsIn(language: string) {
  const kept = termsByLanguage.get(language) ?? new Map<string, readonly string[]>();
  termsByLanguage.set(language, kept);
  return kept;
}

const termsByLanguage = new Map<string, Map<string, readonly string[]>>();
const mostTermsKept = 20_000;

/**
 * What a word is looked for by, whatever the language of the texts: each of the lists has to have one of its terms in a text.
 * A stem is looked for in texts of its own language alone, so that the stems of one are not taken for words of another. Beside the
 * language in which is asked, no word is cut so short that little but its beginning is left: `sonar` asked in English is
 * not the Spanish `son`.
 */
export function wantedTerms(found: FoundWord, askedIn: string): string[][] {
  const { word, isRun } = found;
  if (isRun) return word.length === 1 ? [[word]] : pairsOf(word).map((pair) => [pair]);
  if (hasNumber.test(word)) return [[word]];
  const stems = stemmedLanguages.flatMap((language) => {
    const own = plainStems(found, language);
    return language === askedIn ? own : own.filter((stem) => !isCutShort(stem, found));
  });
  return [[...new Set([word, ...stems, ...(articles.has(word) ? [article] : [])])]];
}

/** Whether a stem, with its language before it, has lost letters and is a short word now. */
function isCutShort(stem: string, { word }: FoundWord) {
  const letters = stem.slice(stem.indexOf("~") + 1);
  return letters.length < 4 && letters.length < word.length;
}

const hasNumber = /\p{N}/u;

const charactersOf = (run: string) => [...new Set(run)];

/** Any two characters in a row, each pair once: a word of two is one, a longer one all of its own. */
function pairsOf(run: string) {
  const pairs = new Set<string>();
  let before = "";
  for (const character of run) {
    if (before) pairs.add(before + character);
    before = character;
  }
  return [...pairs];
}

/** `5a002.a.1` is found by `5a002` and `5a002.a` too, `4(2)(a)` by `4` and `4(2)`. */
function partsOfNumber(number: string) {
  const ends = [...number.matchAll(/(?<=[^.(])(?=[.(])/g)].map(({ index }) => index);
  return [...ends.map((end) => number.slice(0, end)), number];
}

/** The abbreviation of an article of a law and the word itself are one. */
const article = "~article";
const articles = new Set(["art", "arts", "article", "articles", "artikel", "articolo", "articulo", "artigo"]);

/** What a word of a text is found by in that language: as it is written, and as others type it, who leave its accents out. */
function stemsOfText(found: FoundWord, language: string) {
  const stem = stemmerOf(language);
  return stem
    ? [...new Set([`${language}~${stem(found.accented)}`, ...plainStems(found, language)])]
    : [found.word];
}

/**
 * The stems of the word without its accents, whether it was typed with them or not, so that both find the same; in a language
 * without a stemmer the word itself.
 */
function plainStems({ word }: FoundWord, language: string) {
  const stem = stemmerOf(language);
  if (!stem) return [word];
  return [word, ...accentedForms(word, language)].map((form) => `${language}~${stem(form)}`);
}

/** Null where there is none for that language. Words are kept with their stems, without which it takes five times as long. */
function stemmerOf(language: string): Stemming | null {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const stemmer = newStemmer(language);
  const stems = new Map<string, string>();
  const made =
    stemmer &&
    ((word: string) => {
      const kept = stems.get(word);
      if (kept !== undefined) return kept;
      if (stems.size >= mostKept) stems.clear();
      const stem = folded(stemmer.stem(asStemmersKnow(word.slice(0, longestWord))));
      stems.set(word, stem);
      return stem;
    });
  stemmers.set(language, made);
  return made;
}

/** The folded stem of a word. */
type Stemming = (word: string) => string;

/** Romanian as it was written before Unicode had its letters with a comma. */
const asStemmersKnow = (word: string) => word.replace(/ș/g, "ş").replace(/ț/g, "ţ");

const stemmers = new Map<string, Stemming | null>();
/** Of each language. */
const mostKept = 50_000;
/** In letters; nothing longer is a word. */
const longestWord = 64;
