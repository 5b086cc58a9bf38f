const quoted = /^\s*[“"„«'‘]([^”"“»'’]{1,60})[”"“»'’]/u;
const defined =
  /^\s*([^,;:()]{1,60}?)(?:\s(?:or|and)\s[^,;:]{1,40}?)?,?\s(?:means|includes|does not include|has the same meaning|in relation to|for the purposes? of)(?!\p{L})/u;

/** The term that a paragraph without number defines, where it introduces a list: `“export” includes—`; or empty. */
export function definedTerm(paragraph: string) {
  const text = paragraph.replace(/[*_]/g, "").slice(0, 400);
  if (!/[—–:-]\s*$/.test(paragraph.trimEnd()) && !/(?:means|includes)/.test(text)) return "";
  return (quoted.exec(text)?.[1] ?? defined.exec(text)?.[1] ?? "").trim();
}
