import { apart, asPlainText, foreign, rightToLeft, unmarked } from "./marks.ts";

/** An element of the page that is not closed yet. */
interface OpenElement {
  name: string;
  /** Whether what is in it goes its own way already: `bdi`, or whatever says its direction. */
  isApart: boolean;
  /** The marks in it that are not closed yet, and where in the page they stand. */
  marks: { to: string; tag: string; at: number }[];
}

/**
 * The page with elements in the place of marks: `lang` around what the language has no words for, `bdi` around names that run
 * the other way. Whatever else runs the other way stands apart too, so that no component has to think of it. Where there can
 * be no element, in attributes and titles, Unicode’s isolates do that; in what is sent back, as values of fields, nothing does.
 */
export function markPage(html: string, source: string) {
  if (!/[\ufdd0\ufdd1\ufdd3\ufdd4]/.test(html) && !rightToLeft.test(html)) return html;
  const page = { source, written: [] as string[], open: [document] };
  // React and sanitize-html write neither < nor > into the value of an attribute.
  for (const [at, piece] of html.split(/(<[^<>]*>)/).entries())
    if (at % 2 === 1) addTag(page, piece);
    else if (piece !== "") addText(page, piece);
  return page.written.join("");
}

interface MarkedPage {
  source: string;
  written: string[];
  open: OpenElement[];
}

const document: OpenElement = { name: "", isApart: false, marks: [] };

/** In these there is text alone; in a drawing an element of the page would be no part of it. */
const textAlone = new Set(["title", "textarea", "option", "text", "desc"]);
const empty = new Set(["br", "hr", "img", "input", "link", "meta", "wbr", "col", "source"]);

function addTag({ written, open }: MarkedPage, tag: string) {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1];
  written.push(asPlainText(tag.replace(/ value="[^"]*"/, unmarked)));
  if (name === undefined || empty.has(name) || tag.endsWith("/>")) return;
  if (tag.startsWith("</")) close(open, name);
  else {
    const isApart = open.at(-1)?.isApart || name === "bdi" || (name !== "html" && / dir="/.test(tag));
    open.push({ name, isApart, marks: [] });
  }
}

/** What was left open within it is closed by it. */
function close(open: OpenElement[], name: string) {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function addText(page: MarkedPage, text: string) {
  const element = page.open.at(-1) ?? document;
  if (textAlone.has(element.name)) page.written.push(wordsAlone(element.name, text));
  else for (const piece of text.split(/([\ufdd0\ufdd1\ufdd3\ufdd4])/)) addPiece(page, element, piece);
}

function wordsAlone(name: string, text: string) {
  return name === "textarea" ? unmarked(text) : asPlainText(text);
}

/** A mark that has no other in its element is left out. */
function addPiece({ source, written }: MarkedPage, element: OpenElement, piece: string) {
  const { isApart, marks } = element;
  if (piece === foreign.from)
    marks.push({ to: foreign.to, tag: `<span lang="${source}">`, at: written.push("") - 1 });
  else if (piece === apart.from) marks.push({ to: apart.to, tag: "<bdi>", at: written.push("") - 1 });
  else if (piece === foreign.to || piece === apart.to) {
    if (marks.at(-1)?.to !== piece) return;
    const { tag, at } = marks.pop() ?? { tag: "", at: 0 };
    written[at] = tag;
    written.push(piece === foreign.to ? "</span>" : "</bdi>");
  } else {
    const isAlone = isApart || marks.some(({ to }) => to === apart.to);
    written.push(isAlone ? piece : withWordsApart(piece));
  }
}

/** A text that begins from right to left is taken for a name; in any other, words of that direction stand by themselves. */
function withWordsApart(text: string) {
  if (!rightToLeft.test(text)) return text;
  const letter = /\p{L}/u.exec(text.replace(/&#?\w+;/g, " "))?.[0] ?? "";
  if (rightToLeft.test(letter)) return `<bdi>${text}</bdi>`;
  const pieces = text.split(wordsRightToLeft);
  let written = "";
  let isOpen = false;
  for (const [at, piece] of pieces.entries()) {
    const isWord = at % 2 === 1;
    if (isWord && !isOpen) written += "<bdi>";
    const goesOn: boolean = isWord || (isOpen && at < pieces.length - 1 && !/\p{L}/u.test(piece));
    if (isOpen && !goesOn) written += "</bdi>";
    isOpen = goesOn;
    written += piece;
  }
  return written;
}

const wordsRightToLeft = new RegExp(`(${rightToLeft.source}+)`, "u");
