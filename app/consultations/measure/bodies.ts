/**
 * Lines without the indentation that they share; `* * *` stays the mark of an omission and draws no line, and a number that
 * begins no provision, `31. Dezember`, no list.
 */
export function bodyOf(lines: string[]) {
  const hasFence = lines.some((line) => /^\s*(?:```|~~~)/.test(line));
  const [first = "", ...more] = lines;
  const filled = (first.startsWith(" ") ? lines : more).filter((line) => line.trim() !== "");
  const shared = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), 80);
  return lines
    .map((line) => line.slice(Math.min(shared, line.length - line.trimStart().length)))
    .map((line) => (/^\s*\*(?: +\*){2,}\s*$/.test(line) ? line.replaceAll("*", "\\*") : line))
    .map((line) => (hasFence ? line : line.replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2")))
    .join("\n")
    .trim();
}

/** How many paragraphs stand behind the first one. */
export function furtherParagraphs(lines: string[]) {
  return lines.filter((line, at) => at > 0 && line.trim() !== "" && lines[at - 1]?.trim() === "").length;
}

/** How many paragraphs there are. */
export function paragraphsIn(lines: string[]) {
  return lines.filter((line, at) => line.trim() !== "" && (lines[at - 1] ?? "").trim() === "").length;
}

/** The last paragraph, or empty where all is one. */
export function lastParagraph(lines: string[]) {
  const end = lines.findLastIndex((line) => line.trim() !== "");
  const start = lines.findLastIndex((line, at) => at < end && line.trim() === "");
  return start < 0 ? "" : lines.slice(start + 1, end + 1).join(" ");
}
