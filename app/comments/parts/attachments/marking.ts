import { cleanText } from "#app/content/clean-text.ts";
import { message } from "#app/words/message.ts";
import { findSpans, isEmptySpan } from "../confidential/spans.ts";

/** In characters, the words of a file in which parts can be marked; the brackets come on top. */
export const longestMarked = 200_000;

/** The words of a file have double brackets around something, as their author may have written them. */
export function hasMarks(text: string) {
  return findSpans(text).spans.some((span) => !isEmptySpan(span));
}

/** Why parts cannot be marked in a file with these words; null where they can. */
export function unmarkable(text: string) {
  if (text.trim() === "") return message("attachments.no-words");
  if (text.length > longestMarked) return message("attachments.too-many-words", { most: longestMarked });
  return null;
}

/** What is missing or wrong where a file with these words is to be confidential in part; null where nothing is. */
export function problemWithMarking(marked: string, text: string) {
  const problem = unmarkable(text);
  if (problem) return problem;
  if (!hasMarks(marked)) return message("attachments.mark-something");
  return isSameButForMarks(marked, text) ? null : message("attachments.words-differ");
}

/** Whether the texts differ in nothing but double brackets and white space: so what everyone reads is what the file says. */
export function isSameButForMarks(marked: string, text: string) {
  return bare(marked) === bare(text);
}

function bare(text: string) {
  return cleanText(text)
    .replace(/[[［]{2}|[\]］]{2}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
