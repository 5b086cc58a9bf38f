/** The page of a provision by itself. */
export function provisionAddress(reference: string, anchor: string) {
  return `/consultations/${reference}/provisions/${encodeURIComponent(anchor)}`;
}

/** The versions of the measure; with two of them, what changed from one to the other. */
export function versionsAddress(reference: string, compared?: { from: number; to: number; page?: number }) {
  const page = compared?.page && compared.page > 1 ? `&page=${compared.page}` : "";
  const query = compared ? `?from=${compared.from}&to=${compared.to}${page}` : "";
  return `/consultations/${reference}/versions${query}`;
}

/** A version of a document beside the measure, as a file. */
export function documentAddress(reference: string, document: string, number: number) {
  return `/consultations/${reference}/documents/${document}/${number}`;
}

/** The measure as it was, or is, in that version. */
export function versionAddress(reference: string, version: number, anchor?: string) {
  const place = anchor === undefined ? "" : `?at=${encodeURIComponent(anchor)}#${anchor}`;
  return `/consultations/${reference}/versions/${version}${place}`;
}
