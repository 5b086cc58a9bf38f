import type { Seen } from "./hint.ts";

/** So many words a government may list, and so long. */
export const mostListed = 200;
export const longestListed = 60;

/** Where words of the authority's list stand; as whole words where their script parts words, whatever their case. */
export function listedWords(text: string, listed: readonly string[]): Seen[] {
  const lower = text.toLowerCase();
  // Where lower case is longer or shorter, places would not fit: then as it is written.
  const place = lower.length === text.length ? lower : text;
  return listed.flatMap((word) => {
    const wanted = place === lower ? word.toLowerCase() : word;
    const seen: Seen[] = [];
    for (
      let at = place.indexOf(wanted);
      wanted && at !== -1;
      at = place.indexOf(wanted, at + wanted.length)
    ) {
      const end = at + wanted.length;
      if (isWhole(text, at, end)) seen.push({ kind: "listed word", start: at, end, listed: word });
    }
    return seen;
  });
}

function isWhole(text: string, start: number, end: number) {
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character) && !unspaced.test(character);
  const [first, last] = [text.charAt(start), text.charAt(end - 1)];
  return (
    !(isLetter(first) && isLetter(text.charAt(start - 1))) && !(isLetter(last) && isLetter(text.charAt(end)))
  );
}

const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u;

/** The words as they are typed, one a line. */
export function readListed(typed: string) {
  const lines = typed.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
