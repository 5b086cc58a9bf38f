/** Words of one look. */
export interface StyledText {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  isStruck?: boolean;
  isRaised?: boolean;
  isLowered?: boolean;
  /** Where a link leads. */
  href?: string;
}

/** A piece of a text, whatever kind of file it came in. */
export type TextPiece = Heading | Paragraph | Table | Quotation;

export interface Heading {
  kind: "heading";
  /** From 1. */
  level: number;
  /** The number that its program gives it, with its signs; empty where it has none, or where it is typed. */
  number: string;
  spans: StyledText[];
}

export interface Paragraph {
  kind: "paragraph";
  number: string;
  spans: StyledText[];
}

export interface Table {
  kind: "table";
  rows: StyledText[][][];
}

/** The text of another law, as amendments quote it. */
export interface Quotation {
  kind: "quotation";
  blocks: TextPiece[];
}

/** The words of spans, without their look. */
export function wordsOf(spans: readonly StyledText[]) {
  return spans.map(({ text }) => text).join("");
}
