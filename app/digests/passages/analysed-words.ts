import { analysedText } from "./analysed-text.ts";

/** The words of a text in lower case, without punctuation; of languages written without spaces as ICU finds them. */
export function analysedWords(text: string, language: string): string[] {
  const analysed = analysedText(text).toLowerCase();
  if (!unspaced.has(language)) return analysed.match(word) ?? [];
  const words = [];
  for (const { segment, isWordLike } of segmenterFor(language).segment(analysed))
    if (isWordLike) words.push(segment);
  return words;
}

/** Korean has spaces, but its particles hang on the words. */
export const unspaced = new Set(["ja", "zh", "ko", "th", "lo", "km", "my"]);

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'\p{L}+)?/gu;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string) {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}
