/** What stands in for a confidential part in the public form, or for what was taken out. No ground or summary has a bracket, so none is looked beyond. */
const placeholders = /\[(?:Confidential(?:\]|(?::| \()[^[\]]*\])|Redacted: [^[\]]*\])/g;

/**
 * A text of which something is confidential or was taken out without what the portal put in its place, which is not its author's. Of a
 * text of which nothing is, all that looks so is its author's own: whoever calls this knows which it is.
 */
export function withoutPlaceholders(text: string) {
  return text.replace(placeholders, " ");
}

/**
 * Whether a text as it is typed holds a span that is marked as confidential: its value is then stated, but is not to be
 * read as one. In the public form nothing is told from the text, since anyone can write what stands there.
 */
export function isMarked(text: string) {
  const opens = /[[［]{2}/u.exec(text);
  return opens !== null && /[\]］]{2}/u.test(text.slice(opens.index + 2));
}

/** The same with blanks in their place, so that all else stands where it stood. */
export function blankedPlaceholders(text: string) {
  return text.replace(placeholders, (placeholder) => " ".repeat(placeholder.length));
}
