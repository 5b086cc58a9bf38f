/** A stretch of text, in the language of the document unless it says which (BCP 47). */
export interface Run {
  text: string;
  language?: string;
  /** An address, or `#` with the id of a heading. */
  href?: string;
  isBold?: boolean;
}

export interface DocumentHeading {
  kind: "heading";
  level: 1 | 2 | 3;
  runs: Run[];
  /** Letters, digits and hyphens, once in a document. */
  id: string;
}

export interface DocumentParagraph {
  kind: "paragraph";
  runs: Run[];
  isQuiet?: boolean;
  /** Whether it says what follows, and is on the page of that. */
  isAbove?: boolean;
}

/** Somebody's words as they stand, and in a footnote whose they are. */
export interface DocumentQuote {
  kind: "quote";
  words: string;
  language: string;
  source: Run[];
}

export interface DocumentTable {
  kind: "table";
  caption: string;
  /** The first column names the rows; numbers are set to the end of their cells. */
  head: string[];
  rows: (Run[] | number)[][];
  /** How wide each column is, in parts of the whole. */
  widths: number[];
  /** Whether every column but the first is of numbers, also where none of them is told. */
  isOfCounts?: boolean;
}

/** Bars with a label and a number each. */
export interface DocumentChart {
  kind: "chart";
  title: string;
  bars: { label: string; value: number; words: string }[];
  /** What is read out instead. */
  alternative: string;
}

export type Block =
  | DocumentHeading
  | DocumentQuote
  | DocumentTable
  | DocumentChart
  | DocumentParagraph
  | { kind: "list"; items: Run[][] }
  /** Links to the headings of the second and third level that follow. */
  | { kind: "contents"; title: Run[] };

/** What is to be taken away, before it has a format: DOCX, ODT and PDF are written from it and add nothing. */
export interface DigestDocument {
  title: string;
  subject: string;
  /** BCP 47, and with the region by which numbers and dates are written. */
  language: string;
  locale: string;
  /** ISO 8601, UTC: the moment that it says it is of. The same document is the same file, byte for byte. */
  at: string;
  blocks: Block[];
  /** What stands at the foot of each page beside its number. */
  footer: string;
}

/** Whether numbers stand in a column, so that all in it is set to the end of its cells. */
export function isOfNumbers({ rows, isOfCounts = false }: DocumentTable, column: number) {
  if (isOfCounts) return column > 0;
  return rows.some((row) => typeof row[column] === "number");
}

export function headingsOf(blocks: Block[]) {
  return blocks.filter((block): block is DocumentHeading => block.kind === "heading");
}
