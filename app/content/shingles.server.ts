import { hash } from "node:crypto";

const wordsPerShingle = 4;

/**
 * Every four words in a row as a hash of 48 bits, distinct and ascending. A text of fewer words is one shingle, a text
 * without any word none. Case, punctuation and markup make no difference.
 */
export function shinglesOf(text: string): number[] {
  const words = wordsOf(text);
  const count = Math.max(words.length - wordsPerShingle + 1, Math.min(words.length, 1));
  const hashes = new Set<number>();
  for (let index = 0; index < count; index++)
    hashes.add(hashOf(words.slice(index, index + wordsPerShingle).join(" ")));
  return [...hashes].sort((one, other) => one - other);
}

/** A hash of 48 bits that texts share only where all their words are the same; null for a text without any word. */
export function wholeTextHash(text: string): number | null {
  const words = wordsOf(text);
  // The line break keeps it apart from the shingles, whose words are joined by spaces.
  return words.length === 0 ? null : hashOf(`whole\n${words.join(" ")}`);
}

// Scripts written without spaces count each character as a word. Intl.Segmenter would find their words, but not the
// same ones in every version of Node, and these hashes are stored.
const unspaced =
  "[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]";
const word = new RegExp(`(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+|(?=[\\p{L}\\p{N}])${unspaced}`, "gu");

function wordsOf(text: string) {
  return text.normalize("NFKC").toLowerCase().match(word) ?? [];
}

function hashOf(text: string) {
  return hash("sha256", text, "buffer").readUIntBE(0, 6);
}
