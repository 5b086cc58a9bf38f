/**
 * A page on which references of consultations and numbers of receipts, such as `NL-2026-003/0042`, stand on one line: browsers
 * break lines behind a hyphen, and before one between Japanese characters.
 */
export function withWholeReferences(html: string) {
  if (html.search(references) < 0) return html;
  const pieces = html.split(/(<[^<>]*>)/);
  return pieces
    .map((piece, at) =>
      at % 2 === 1 || textAlone.test(pieces[at + 1] ?? "")
        ? piece
        : piece.replace(references, '<span class="app-nowrap">$&</span>'),
    )
    .join("");
}

const references = /\b[A-Z]{2}-\d{4}-\d{3,9}(?:\/\d{4,12})?(?![\w/-])/g;

/** The end of what holds text alone; elsewhere a text may have elements. */
const textAlone = /^<\/(?:title|textarea|option|text|desc|script|style|pre|code)\b/;
