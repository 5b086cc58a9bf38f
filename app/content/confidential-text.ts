/**
 * Whether the text holds something that only officials may read: a span as it is typed, or the words that stand in its
 * place in the public form. Its value is then stated, but is not to be read as one.
 */
export function isConfidential(text: string) {
  const opens = text.indexOf("[[");
  return (opens >= 0 && text.includes("]]", opens)) || /\[Confidential(?::| \()/.test(text);
}
