/** A number from 1 as it stands in an address or a form; 0 for anything else, which nothing is numbered. */
export function wholeNumber(text: string | undefined) {
  return /^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : 0;
}
