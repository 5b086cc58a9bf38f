import { isolates, rightToLeft } from "#app/words/marks.ts";

/** Where there is nobody to read it, or it is sent back as it is. */
const unread = / (?:value|href|action|content|name|id|src|formAction|data-[\w-]+)="[^"]*"/gi;
const empty = /^<(?:!|br|hr|img|input|link|meta|wbr|col)|\/>$/i;

/** All words of a page from right to left that can carry off what stands beside them: in no `bdi`, under no `dir`. */
export function turningWords(html: string) {
  const found: string[] = [];
  const open: { name: string; isApart: boolean }[] = [];
  for (const [at, piece] of html.split(/(<[^<>]*>)/).entries()) {
    if (at % 2 === 0) {
      if (!open.at(-1)?.isApart) found.push(...turning(piece));
      continue;
    }
    const read = piece.replace(unread, "");
    found.push(...[...read.matchAll(/="([^"]*)"/g)].flatMap(([, value = ""]) => turning(value)));
    const name = /^<\/?([\w-]+)/.exec(piece)?.[1] ?? "";
    if (piece.startsWith("</")) open.length = open.findLastIndex((element) => element.name === name);
    else if (!empty.test(piece)) {
      const isApart = name === "bdi" || name === "textarea" || / dir="/.test(piece);
      open.push({ name, isApart: isApart || open.at(-1)?.isApart === true });
    }
  }
  return found;
}

/** A text that is nothing but such words carries nothing off. */
function turning(text: string) {
  const bare = text.replace(new RegExp(`${isolates.from}[^${isolates.to}]*${isolates.to}`, "g"), "");
  return rightToLeft.test(bare) && /[a-z\u3040-\u30ff\u4e00-\u9fff]/i.test(bare) ? [text] : [];
}
