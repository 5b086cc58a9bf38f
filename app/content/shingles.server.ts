import { hash } from "node:crypto";
import { wordsOf } from "./words-of.ts";

const wordsPerShingle = 4;

/**
 * Every four words in a row as a hash of 48 bits, distinct and ascending. A text of fewer words is one shingle, a text
 * without any word none. Case, punctuation and markup make no difference.
 */
export function shinglesOf(text: string): number[] {
  return shinglesIn(wordsOf(text));
}

/** The shingles of a text, and a hash of it all that texts share only where all their words are the same. */
export function hashesOf(text: string): { whole: number | null; shingles: number[] } {
  const words = wordsOf(text);
  // The line break keeps it apart from the shingles, whose words are joined by spaces.
  const whole = words.length === 0 ? null : hashOf(`whole\n${words.join(" ")}`);
  return { whole, shingles: shinglesIn(words) };
}

function shinglesIn(words: string[]) {
  const count = Math.max(words.length - wordsPerShingle + 1, Math.min(words.length, 1));
  const hashes = new Set<number>();
  for (let index = 0; index < count; index++)
    hashes.add(hashOf(words.slice(index, index + wordsPerShingle).join(" ")));
  return [...Float64Array.from(hashes).sort()];
}

function hashOf(text: string) {
  return Number.parseInt(hash("sha256", text).slice(0, 12), 16);
}
