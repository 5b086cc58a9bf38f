/** Two characters that stand around words until the page is written. Nothing that is typed keeps them (clean-text.ts). */
interface PairOfMarks {
  from: string;
  to: string;
}

/** Around what is said in the language of the source, since that of the page has no words for it. */
export const foreign: PairOfMarks = { from: "\ufdd0", to: "\ufdd1" };

/** Around a name that runs the other way than the sentence in which it stands. */
export const apart: PairOfMarks = { from: "\ufdd3", to: "\ufdd4" };

/** Around what the portal says among words that somebody wrote in another language. */
export const pagesOwn: PairOfMarks = { from: "\ufdd5", to: "\ufdd6" };

/** Words in the language of the page, wherever they stand on it. */
export function inPageLanguage(words: string) {
  return pagesOwn.from + words + pagesOwn.to;
}

/** What Unicode has for that in text which is no markup: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
export const isolates: PairOfMarks = { from: "\u2068", to: "\u2069" };

/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and their like. */
export const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A fact of a message within these marks, where its letters would draw what is around them into their own direction. */
export function setApart(fact: string, { from, to }: PairOfMarks) {
  return rightToLeft.test(fact) ? from + fact + to : fact;
}

const marks = /[\ufdd0\ufdd1\ufdd3-\ufdd6]/g;

/** Without any marks, for what is stored or handed on as data. */
export function unmarked(text: string) {
  return text.replace(marks, "");
}

/** For a reader of text that is no markup: names stand apart by Unicode’s own means, and nothing tells the language. */
export function asPlainText(text: string) {
  return unmarked(text.replaceAll(apart.from, isolates.from).replaceAll(apart.to, isolates.to));
}
