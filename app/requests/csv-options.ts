/** What parts the cells: in languages that write decimals with a comma spreadsheets look for semicolons. */
export const separators = ["comma", "semicolon"] as const;
export type CsvSeparator = (typeof separators)[number];

/** In UTF-16 units: what spreadsheets take in a cell, less the apostrophe that may come before it. */
export const longestCsvCell = 32_766;

/**
 * As spreadsheets take a file: a byte order mark in front, without which they take UTF-8 for another encoding, and an apostrophe
 * before text that they would run as a formula. A negative number or range is none.
 */
export function csvOptions(separator: CsvSeparator = "comma") {
  const isComma = separator === "comma";
  return {
    ...{ bom: true, escape_formulas: true, record_delimiter: "\r\n", delimiter: isComma ? "," : ";" },
    // Of the ends of lines the library sees those alone that it writes itself.
    quoted_match: /[\r\n\t]/,
    cast: {
      number: (amount: number) => (isComma ? String(amount) : String(amount).replace(".", ",")),
      string: (text: string) => (isFigure.test(text) ? { value: text, escape_formulas: false } : text),
    },
  };
}

const isFigure = /^-\d+(?:\.\d+)?(?: \p{L}{1,9} -?\d+(?:\.\d+)?)?$/u;

/** The pieces of a text that fit into cells, in their order; cut at a line's end or a blank where there is one near. */
export function cellPieces(text: string) {
  const pieces: string[] = [];
  let at = 0;
  while (text.length - at > longestCsvCell) {
    const piece = text.slice(at, at + longestCsvCell);
    const blank = Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf(" ")) + 1;
    const isPair = /[\ud800-\udbff]$/.test(piece);
    const end = blank > longestCsvCell / 2 ? blank : piece.length - (isPair ? 1 : 0);
    pieces.push(text.slice(at, at + end));
    at += end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
