import { detectLanguage } from "#app/content/language.server.ts";
import { analysedWords } from "./analysed-words.ts";
import { stopWordsOf } from "./stop-words.server.ts";

/**
 * The language of each text, in their order. A guess about a short text is often wrong: it is taken to be in the language
 * of most texts where it has more of that one's small words than of the one that was guessed. So is one nobody can tell.
 */
export async function languagesOf(texts: string[]): Promise<string[]> {
  const guesses: (string | null)[] = [];
  for (const text of texts) guesses.push(await detectLanguage(text.slice(0, longestRead)));
  const main = mostFrequent(guesses) ?? "en";
  return guesses.map((guess, at) => languageOfText(texts[at] ?? "", { guess, main }));
}

/** In characters: the beginning tells. */
const longestRead = 4_000;
const shortest = 300;

function mostFrequent(guesses: (string | null)[]) {
  const counts = new Map<string, number>();
  for (const guess of guesses) if (guess !== null) counts.set(guess, (counts.get(guess) ?? 0) + 1);
  const [[most] = [null]] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most;
}

/**
 * The language of a text about which that was guessed. A guess about few words is often wrong: they are in the language of
 * most texts where they have more of its small words.
 */
export function languageOfText(text: string, { guess, main }: { guess: string | null; main: string }) {
  if (guess === null || guess === main) return main;
  if (text.length > shortest) return guess;
  return smallWords(text, main) > smallWords(text, guess) ? main : guess;
}

function smallWords(text: string, language: string) {
  const stopWords = stopWordsOf(language);
  return analysedWords(text, language).filter((word) => stopWords.has(word)).length;
}
