/** Where something stands in a stored text, in UTF-16 code units: `text.slice(start, end)` is what was written. */
export interface TextSpan {
  start: number;
  end: number;
}

/**
 * Why a sentence cannot be a key point. `salutation`: greets, thanks or signs. `meta`: says of itself that it is a
 * comment, or is a heading or an address. `short`: too few words that tell. `generic`: takes a side without a reason,
 * which is counted as such. `quotes the measure`: repeats the text that is consulted on, or what others quote.
 */
export type Why = "salutation" | "meta" | "short" | "generic" | "quotes the measure";

/** One sentence of a text. */
export interface Passage extends TextSpan {
  /** `text:start`: the same for as long as the text stays as it is. */
  id: string;
  text_id: string;
  /** BCP 47. */
  language: string;
  /** As cleaned for analysis, in lower case; never to be shown. */
  words: string[];
  /** Stems of the words that are no stop words, in their order. */
  stems: string[];
  why: Why | null;
}

/** A text with what divides it from others: key points never mix languages or positions. */
export interface SourceText {
  id: string;
  text: string;
  language: string;
  position: string | null;
  /** From the whole to the smallest part of the measure that is spoken of: `["part-2", "article-7"]`. */
  provision?: string[];
}
