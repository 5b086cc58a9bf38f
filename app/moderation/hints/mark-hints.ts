import { asInHtml } from "./seen-words.ts";

/**
 * HTML that the portal made, with `<mark>` around each of these texts that stands in it. Only what stands between two tags
 * is looked at, so that the HTML stays what it was.
 */
export function markHints(html: string, seen: readonly string[]) {
  const wanted = [...new Set(seen.filter(Boolean).flatMap(asInHtml))];
  if (wanted.length === 0) return html;
  return html
    .split(/(<[^<>]*>)/)
    .map((piece) => (piece.startsWith("<") ? piece : wanted.reduce(markIn, piece)))
    .join("");
}

/** What is marked already is not marked again: a word of the list may stand in an address. */
function markIn(piece: string, wanted: string) {
  return piece
    .split(/(<mark>[^<]*<\/mark>)/)
    .map((part) => (part.startsWith("<mark>") ? part : part.split(wanted).join(`<mark>${wanted}</mark>`)))
    .join("");
}
