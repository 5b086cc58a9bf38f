/** A provision as cut from a measure; the columns of the provision table, with Markdown where those have HTML. */
export interface Cut {
  /** Unique within the measure, made from the numbers above it, in ASCII: `article-3-1-a`. */
  anchor: string;
  parent_anchor: string | null;
  kind: "heading" | "paragraph";
  /** How it is cited: `Article 3(1)(a)`, `§ 8 Abs. 1 Nr. 1`; a heading without a number by its words. */
  label: string;
  /** The article's number whole, then the numbers in brackets in every language; empty for a heading without number. */
  path: string;
  /** The number as printed before a paragraph, `(a)`; empty for a heading. */
  marker: string;
  /** 0 for a top heading; otherwise one more than what it stands under. */
  depth: number;
  /** A heading as it was written, with its number, without the hashes; empty for a paragraph. */
  title: string;
  /** The text of a paragraph, or the unnumbered text under a heading; may be empty. */
  markdown: string;
}

export interface CutMeasure {
  preamble: string;
  provisions: Cut[];
  /** Lines that may begin a provision but were left where they stand, with the anchor of what they stay with. */
  doubts: { anchor: string | null; line: string }[];
}
