const longest = 280;

/** The beginning of a plain text in one line, cut between words. */
export function excerptOf(text: string) {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$/, "")}…`;
}
