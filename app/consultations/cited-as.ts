import { folded } from "#app/content/folded.ts";

/** A citation taken apart: `Art. 3(1)(a)` and `article 3 paragraph 1 point a` both have the numbers 3, 1, a. */
export interface CitedNumbers {
  /** The word before the first number, folded and without its full stop; empty for a sign such as §. */
  unit: string;
  numbers: string[];
}

const longestCitation = 80;
/** What stands in brackets, a word with or without a full stop, or a number with its letters and further numbers. */
const token = /[(（]([^()（）]{1,6})[)）]|(\p{L}[\p{L}\p{M}]*)\.?|(\p{N}+(?:\.\p{N}+)*\p{L}{0,3})/gu;

/** The citation that a text is; null where it says something else, or something besides. */
export function citationOf(text: string): CitedNumbers | null {
  const typed = folded(text.slice(0, longestCitation + 1)).trim();
  if (typed.length > longestCitation || /[^\p{L}\p{M}\p{N}\s§.,()（）-]/u.test(typed)) return null;
  const tokens = [...typed.matchAll(token)].map(([, bracketed, word, number]) => {
    const isNumber = word === undefined || [...word].length === 1;
    return { isNumber, text: (bracketed ?? word ?? number ?? "").trim() };
  });
  const numbers = tokens.filter(({ isNumber }) => isNumber).map(({ text }) => text);
  const first = tokens.findIndex(({ isNumber }) => isNumber);
  if (!numbers.some((number) => /\p{N}/u.test(number)) || first > 1 || !tokens.at(-1)?.isNumber) return null;
  return { unit: first === 1 ? (tokens[0]?.text ?? "") : "", numbers };
}

/** Whether a provision is what is cited, or lies within it; a unit may be shortened: `Art.` for `Article`. */
export function citedAs(asked: CitedNumbers, label: CitedNumbers): "itself" | "within" | null {
  if (asked.unit && label.unit && !label.unit.startsWith(asked.unit)) return null;
  if (!asked.numbers.every((number, at) => label.numbers[at] === number)) return null;
  return asked.numbers.length === label.numbers.length ? "itself" : "within";
}
