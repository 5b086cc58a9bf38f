/** The address of a consultation's list of comments, narrowed to what a figure counts. */
export function commentsAddress(reference: string, filters: Record<string, string> = {}) {
  const query = new URLSearchParams(filters).toString();
  return `/consultations/${reference}/comments${query && `?${query}`}`;
}

export function commentAddress(reference: string, number: number) {
  return `/consultations/${reference}/comments/${number}`;
}

export function provisionAddress(reference: string, anchor: string) {
  return `/consultations/${reference}/provisions/${anchor}`;
}

/** The officials' digest, or a page or file that belongs to it. */
export function digestAddress(
  { government_code, reference }: { government_code: string; reference: string },
  part = "",
) {
  return `/officials/${government_code}/consultations/${reference}/digest${part}`;
}
