import { decodeHTMLStrict } from "entities";
import { Parser } from "htmlparser2";
import { joinLines, linked, quoted, signs } from "./exported-lines.ts";

/**
 * The text of a comment as portals export it, as somebody would have typed it: paragraphs and line breaks in HTML become lines,
 * lists lines with a mark or number, cells are parted by tabs, bold words stand between stars, entities are characters. What is
 * no tag that we know stands as it is: `<5 kg>`.
 */
export function exportedText(text: string) {
  const { pieces, ...handler } = typist();
  const parser = new Parser(handler, { decodeEntities: false });
  parser.end(withTagsAlone(text.replace(/\r\n?/g, "\n").replace(/[\ue000-\ue00f]/g, "\ufffd")));
  return joinLines(pieces.join(""));
}

const paragraphs = [
  "p",
  "div",
  "section",
  "article",
  "table",
  "pre",
  "hr",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
];
const unseen = ["script", "style", "head", "title"];
const parts = [
  "a",
  "b",
  "strong",
  "i",
  "em",
  "u",
  "s",
  "span",
  "font",
  "sup",
  "sub",
  "code",
  "small",
  "center",
];
const rest = [
  "img",
  "br",
  "ul",
  "ol",
  "li",
  "blockquote",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "td",
  "th",
  "html",
  "body",
];
const known = [...paragraphs, ...unseen, ...parts, ...rest].join("|");
const otherBracket = new RegExp(`<(?!/?(?:${known})(?:\\s[^<>]*)?/?>)`, "gi");

/** What is no tag of these, nor a comment that ends, is text. */
function withTagsAlone(text: string) {
  const lastEnd = text.lastIndexOf("-->");
  return text.replace(otherBracket, (bracket, at: number) =>
    text.startsWith("<!--", at) && at < lastEnd ? bracket : "&lt;",
  );
}

/** Only what ends as an entity is one: an address may have `&copy=`. */
const decoded = (text: string) =>
  text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{2,31});/gi, (entity) => decodeHTMLStrict(entity));

const markOf: Record<string, keyof typeof signs.marks> = {
  b: "bold",
  strong: "bold",
  i: "slanted",
  em: "slanted",
};

/** Of what stands within one another, so many are told apart. */
const most = { blockquote: 4, cell: 1, a: 1 };
type Enclosure = keyof typeof most;

/** Writes down in pieces what a parser tells of. */
function typist() {
  const pieces: string[] = [];
  const lists: { next: number | null }[] = [];
  const open: { kind: Enclosure; from: number; href: string }[] = [];
  let hidden = 0;
  const write = (words: string) => void (hidden === 0 && pieces.push(words));
  const enclosureOf = (name: string): Enclosure | null =>
    name === "td" || name === "th" ? "cell" : name === "a" || name === "blockquote" ? name : null;

  function enclose(kind: Enclosure, href: string) {
    if (open.filter((other) => other.kind === kind).length < most[kind])
      open.push({ kind, from: pieces.length, href });
  }

  function release(kind: Enclosure) {
    const last = open.at(-1);
    if (last?.kind !== kind) return;
    open.pop();
    const words = pieces.splice(last.from).join("");
    if (kind === "a") write(linked(words, last.href));
    else write(kind === "cell" ? `${joinLines(words).replace(/\s+/g, " ")}\t` : quoted(words));
  }

  function beginItem(value: string | undefined) {
    const list = lists.at(-1) ?? { next: null };
    if (list.next !== null && /^\d{1,9}$/.test(value ?? "")) list.next = Number(value);
    const indent = signs.blank.repeat(2 * Math.min(8, Math.max(0, lists.length - 1)));
    write(`${signs.line}${indent}${list.next === null ? "-" : `${list.next}.`} `);
    if (list.next !== null) list.next += 1;
  }

  return {
    pieces,
    onopentag(name: string, { href, value, start, alt }: Record<string, string>) {
      if (unseen.includes(name)) hidden += 1;
      if (name === "ul" || name === "ol") {
        write(lists.length > 0 ? signs.line : signs.paragraph);
        lists.push({ next: name === "ul" ? null : Number(/^\d{1,9}$/.exec(start ?? "")?.[0] ?? 1) });
      } else if (name === "li") beginItem(value);
      else if (name === "br") write("\n");
      else if (name === "tr") write(signs.line);
      else if (name === "img") write(decoded(alt ?? ""));
      else if (paragraphs.includes(name)) write(lists.length > 0 ? "" : signs.paragraph);
      const [mark, enclosure] = [markOf[name], enclosureOf(name)];
      if (mark) write(signs.marks[mark][0]);
      if (enclosure) enclose(enclosure, decoded(href ?? ""));
    },
    ontext: (words: string) => write(decoded(words)),
    onclosetag(name: string) {
      const [mark, enclosure] = [markOf[name], enclosureOf(name)];
      if (enclosure) release(enclosure);
      if (mark) write(signs.marks[mark][1]);
      if (unseen.includes(name)) hidden -= 1;
      if (name === "ul" || name === "ol") lists.pop();
      if (name === "ul" || name === "ol" || paragraphs.includes(name))
        write(lists.length > 0 ? signs.line : signs.paragraph);
    },
  };
}
