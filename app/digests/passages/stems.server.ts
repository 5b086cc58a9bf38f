import type { Stemmer } from "snowball-stemmers";
import { newStemmer } from "#app/content/stemmers.server.ts";
import { unspaced } from "./analysed-words.ts";
import { stopWordsOf } from "./stop-words.server.ts";

/** The stems of those words that are no stop words, in their order. */
export function stemsOf(words: string[], language: string): string[] {
  const stem = stemmerFor(language);
  return words.map(stem).filter((found) => found !== "");
}

/** The stem of one word; empty for a stop word. Words are kept with their stems, without which it takes five times as long. */
export function stemmerFor(language: string): (word: string) => string {
  const kept = keptFor(language);
  return (word) => {
    const known = kept.stems.get(word);
    if (known !== undefined) return known;
    const found = stemOf(word, language, kept.stemmer);
    if (kept.stems.size >= mostKept) kept.stems.clear();
    kept.stems.set(word, found);
    return found;
  };
}

/** Words; about 10 MB for each language. */
const mostKept = 100_000;

function stemOf(word: string, language: string, stemmer: Stemmer | null) {
  const plain = word.replace(/'s$/, "");
  const stopWords = stopWordsOf(language);
  // "don't" is as small as "don"; in French "l'usage" is not as small as its "l".
  const root = elided.has(language) ? plain : (plain.split("'")[0] ?? "");
  const isStop = stopWords.has(word) || stopWords.has(plain) || stopWords.has(root);
  if (isStop) return "";
  if (unspaced.has(language)) return kanaOnly.test(plain) && plain.length < 2 ? "" : plain;
  const core = elided.has(language) ? plain.replace(/^(?:l|d|qu|n|s|j|c|m|t|dell|all|nell|un)'/, "") : plain;
  if (core.length < 2 || stopWords.has(core)) return "";
  return stemmer ? stemmer.stem(core.slice(0, longestWord)) : cut(core);
}

/** A word's beginning, for languages that have no stemmer: of endings that differ, most lie behind it. */
function cut(word: string) {
  return word.length > cutAt ? word.slice(0, cutAt) : word;
}

const cutAt = 6;
/** In letters; nothing longer is a word. */
const longestWord = 64;
const elided = new Set(["fr", "it"]);
const kanaOnly = /^[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u;

interface Kept {
  stemmer: Stemmer | null;
  stems: Map<string, string>;
}

const keptByLanguage = new Map<string, Kept>();

function keptFor(language: string): Kept {
  const known = keptByLanguage.get(language);
  if (known) return known;
  const made = {
    stemmer: newStemmer(language),
    stems: new Map<string, string>(),
  };
  keptByLanguage.set(language, made);
  return made;
}
