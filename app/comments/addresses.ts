/** The addresses of a consultation's pages that have to do with comments. */
export function commentsAddress(reference: string, query = "") {
  return `/consultations/${reference}/comments${query}`;
}

export function commentAddress(reference: string, number: number, part = "") {
  return `/consultations/${reference}/comments/${number}${part}`;
}

export function provisionAddress(reference: string, anchor: string) {
  return `/consultations/${reference}/provisions/${encodeURIComponent(anchor)}`;
}

export function receiptAddress(reference: string, number: number) {
  return `/consultations/${reference}/receipts/${number}`;
}

/** A page on which a comment is written; `mends` is the number of a returned comment that is being mended. */
export function writingAddress(reference: string, part = "", mends: number | null = null) {
  return `/consultations/${reference}/comment${part}${mends === null ? "" : `?mend=${mends}`}`;
}
