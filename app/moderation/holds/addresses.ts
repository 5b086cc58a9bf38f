/** Where technology officers find what is in the hold; with the id of a comment, that one. */
export function holdAddress(government: string, commentId?: string) {
  return `/officials/${government}/hold${commentId === undefined ? "" : `/${commentId}`}`;
}
