/** What stands in for a confidential part in the public form. No ground or summary has a bracket, so none is looked beyond. */
const placeholders = /\[Confidential(?:\]|(?::| \()[^[\]]*\])/g;

/** The text without what the portal put in the place of confidential parts, which are not its author's words. */
export function withoutPlaceholders(text: string) {
  return text.replace(placeholders, " ");
}

/**
 * Whether the text holds something that only officials may read: a span as it is typed, or the words that stand in its
 * place in the public form. Its value is then stated, but is not to be read as one.
 */
export function isConfidential(text: string) {
  const opens = text.indexOf("[[");
  return (opens >= 0 && text.includes("]]", opens)) || /\[Confidential(?::| \()/.test(text);
}
