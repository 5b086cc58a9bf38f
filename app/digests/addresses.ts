/** The officials' digest, or a page or file that belongs to it. */
export function digestAddress(
  { government_code, reference }: { government_code: string; reference: string },
  part = "",
) {
  return `/officials/${government_code}/consultations/${reference}/digest${part}`;
}
