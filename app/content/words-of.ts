/**
 * The words of a text in their order; punctuation is left out. They are alike whatever their case, their width and the
 * form of their accents, and whatever programs leave among the letters that nobody sees: soft hyphens, marks of direction
 * and of no width.
 */
export function wordsOf(text: string) {
  if (!beyondPlain.test(text)) return text.toLowerCase().match(plainWord) ?? [];
  const seen = text.replace(hyphenation, "").replace(unseen, "").replace(apostrophe, "'");
  // Through capitals, so that "Straße" is the same word as "STRASSE".
  const folded = seen.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFC");
  return folded.match(word) ?? [];
}

/** Other signs than those of ASCII, and marks that are of no word: a text without them needs no folding. */
const beyondPlain = /[^\0-\x7f\xa0§–—‘’“”•…]/;
const plainWord = /[a-z0-9]+/g;

/** Where a word was broken at the end of a line. */
const hyphenation = /\u00ad\s/g;
/** The Arabic letter that only makes words longer is one of them. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
/** Those that Unicode takes for letters: programs put in now one and now another. */
const apostrophe = /[\u02b9-\u02bd\u02c8\u02ca\u02cb]/g;

// Scripts written without spaces count each character as a word. Intl.Segmenter would find their words, but not the
// same ones in every version of Node, and these hashes are stored.
const unspaced =
  "[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]";
const word = new RegExp(
  `(?!${unspaced})[\\p{L}\\p{N}](?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])*|(?=[\\p{L}\\p{N}])${unspaced}`,
  "gu",
);
