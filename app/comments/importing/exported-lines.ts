/** Characters that no text has here, in the place of what is decided only once all around it is known. */
export const signs = {
  paragraph: "\ue000",
  line: "\ue001",
  /** One in front of a line. */
  blank: "\ue002",
  marks: { bold: ["\ue003", "\ue004"], slanted: ["\ue005", "\ue006"] },
} as const;

/** Lines as they would be typed, of pieces with signs between them. */
export function joinLines(pieces: string) {
  return setOff(pieces.replaceAll("\u00a0", " "))
    .split(/((?:[\ue000\ue001]\s*)+)/)
    .map((part, at) => {
      if (at % 2 === 1) return part.includes(signs.paragraph) ? "\n\n" : "\n";
      return part.trimEnd();
    })
    .join("")
    .replaceAll(signs.blank, " ")
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Stars where they will be read as marks: around words on one line, with no letter beside them. */
function setOff(pieces: string) {
  return pieces
    .replace(
      /(?<![\p{L}\p{N}\p{M}*_/\\])\ue003([^\ue000-\ue006*\n]*)\ue004(?![\p{L}\p{N}\p{M}*_/\\])/gu,
      asMarked("**"),
    )
    .replace(
      /(?<![\p{L}\p{N}\p{M}*_/\\])\ue005([^\ue000-\ue006*\n]*)\ue006(?![\p{L}\p{N}\p{M}*_/\\])/gu,
      asMarked("*"),
    )
    .replace(/[\ue003-\ue006]/g, "");
}

function asMarked(stars: string) {
  return (_: string, words: string) => {
    const text = words.trim();
    const at = words.length - words.trimStart().length;
    const isRead = /^["'“„«‘([]?\p{L}/u.test(text);
    return isRead ? words.slice(0, at) + stars + text + stars + words.slice(at + text.length) : words;
  };
}

/** Words that lead to an address, with the address unless they say it. */
export function linked(words: string, href: string) {
  const text = words.trim();
  const address = href.trim();
  if (!/^(?:https?:\/\/|mailto:)[^\s()<>"]+$/i.test(address)) return words;
  const bare = (url: string) => url.replace(/^(?:https?:\/\/|mailto:)/i, "").replace(/\/$/, "");
  if (text === "" || bare(text) === bare(address)) return words.replace(text, text || address);
  const isPlain = !/[[\]\n\ue000-\ue006]/.test(text) && text.length <= 1000;
  return words.replace(text, () => (isPlain ? `[${text}](${address})` : `${text} (${address})`));
}

/** As mail programs show what somebody answers. */
export function quoted(words: string) {
  return `${signs.paragraph}${joinLines(words).replace(/^/gm, "> ")}${signs.paragraph}`;
}
