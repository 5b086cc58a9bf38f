/** One sign that a sentence asks for something, or, with a weight below zero, that it does not. */
export interface AskRule {
  name: string;
  /** Tried on a line of words, see `lineOfWords`: in lower case, a blank on both sides of each word and mark. */
  pattern: RegExp;
  weight: number;
  /** Tried on the words as they were written: in German a capital tells a noun from a verb. */
  keepsCase?: true;
}

/** A sentence is an ask where the weights of the rules that hold and this one add up to more than nothing. */
export interface AskRules {
  withoutAnyRule: number;
  rules: AskRule[];
  /** Fitted and scored on sentences that people labelled; otherwise written by knowing the language, and not scored. */
  isMeasured: boolean;
}
