import { cleanText } from "#app/content/clean-text.ts";
import { findSpans, isEmptySpan } from "../confidential/spans.ts";

/** In characters, the words of a file in which parts can be marked; the brackets come on top. */
export const longestMarked = 200_000;

/** The words of a file have double brackets around something, as their author may have written them. */
export function hasMarks(text: string) {
  return findSpans(text).spans.some((span) => !isEmptySpan(span));
}

/** Why parts cannot be marked in a file with these words; null where they can. */
export function unmarkable(text: string) {
  if (text.trim() === "")
    return "The portal finds no words in the file, so no part of it can be marked. Let officials alone read it, and attach a public copy beside it";
  if (text.length > longestMarked)
    return `The file has more than ${longestMarked.toLocaleString("en-GB")} characters of text, so no part of it can be marked. Let officials alone read it, and attach a public copy beside it, or split it`;
  return null;
}

/** What is missing or wrong where a file with these words is to be confidential in part; null where nothing is. */
export function problemWithMarking(marked: string, text: string) {
  const problem = unmarkable(text);
  if (problem) return problem;
  if (!hasMarks(marked)) return "Mark what only officials may read in the file";
  return isSameButForMarks(marked, text)
    ? null
    : "The words no longer say what the file says. Add nothing to them but double brackets, and take nothing away";
}

/** Whether the texts differ in nothing but double brackets and white space: so what everyone reads is what the file says. */
export function isSameButForMarks(marked: string, text: string) {
  return bare(marked) === bare(text);
}

/** What everyone has in the place of a file that is confidential in part is called after it. */
export function publicWordsName(name: string) {
  return `${name.replace(/\.[a-z]{1,5}$/i, "")} (public text).txt`;
}

function bare(text: string) {
  return cleanText(text)
    .replace(/[[［]{2}|[\]］]{2}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
