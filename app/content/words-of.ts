/** The words of a text in their order, alike whatever their case; punctuation is left out. */
export function wordsOf(text: string) {
  return text.normalize("NFKC").toLowerCase().match(word) ?? [];
}

// Scripts written without spaces count each character as a word. Intl.Segmenter would find their words, but not the
// same ones in every version of Node, and these hashes are stored.
const unspaced =
  "[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]";
const word = new RegExp(`(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+|(?=[\\p{L}\\p{N}])${unspaced}`, "gu");
