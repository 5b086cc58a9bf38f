/** The page of a provision by itself. */
export function provisionAddress(reference: string, anchor: string) {
  return `/consultations/${reference}/provisions/${encodeURIComponent(anchor)}`;
}
