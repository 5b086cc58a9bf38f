/**
 * The text of a comment as portals export it: their line breaks and paragraphs in HTML become lines, their entities
 * characters. A single line break stays one, where Markdown would join the lines.
 */
export function exportedText(text: string) {
  return decoded(text.replace(/\r\n?/g, "\n"))
    .replace(/(?<![ \t])[ \t]+\n/g, "\n")
    .replace(/([^\n])\n(?=[^\n])/g, "$1  \n");
}

/** Tags go before entities are read: what was written as `&lt;br&gt;` is meant to be seen. */
function decoded(text: string) {
  return text
    .replace(/<br\s*\/?>\n?/gi, "\n")
    .replace(/<\/(?:p|div)>\s*/gi, "\n\n")
    .replace(/<\/?(?:p|div|span)(?:\s[^<>]*)?>/gi, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (entity, decimal, hexadecimal, name) => {
      if (name) return characters.get(name) ?? entity;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    });
}

const characters = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["bull", "•"],
  ["sect", "§"],
]);
