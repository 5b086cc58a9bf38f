import { apart, asPlainText, foreign, pagesOwn, rightToLeft, unmarked } from "./marks.ts";

/** An element of the page that is not closed yet. */
interface OpenElement {
  name: string;
  /** Whether what is in it goes its own way already: `bdi`, or whatever says its direction. */
  isApart: boolean;
  /** BCP 47, as it or the nearest around it says. */
  language: string;
  /** The marks in it that are not closed yet, and where in the page they stand. */
  marks: { to: string; tag: [string, string]; at: number }[];
}

/**
 * The page with elements in the place of marks: `lang` around what the language has no words for, `bdi` around names that run
 * the other way, and the page's `lang` around what the portal says among words of another language. Whatever else runs the
 * other way stands apart too, so that no component has to think of it. Where there can be no element, in attributes and
 * titles, Unicode’s isolates do that; in what is sent back, as values of fields, nothing does.
 */
export function markPage(html: string, { language, source }: Omit<MarkedPage, "written" | "open">) {
  if (!/[\ufdd0\ufdd1\ufdd3-\ufdd6]/.test(html) && !rightToLeft.test(html)) return html;
  const page: MarkedPage = { language, source, written: [], open: [documentIn(language)] };
  // React and sanitize-html write neither < nor > into the value of an attribute.
  for (const [at, piece] of html.split(/(<[^<>]*>)/).entries())
    if (at % 2 === 1) addTag(page, piece);
    else if (piece !== "") addText(page, piece);
  return page.written.join("");
}

interface MarkedPage {
  /** BCP 47, of the page. */
  language: string;
  /** BCP 47, of what is said where the page's language has no words. */
  source: string;
  written: string[];
  open: OpenElement[];
}

const documentIn = (language: string): OpenElement => ({ name: "", isApart: false, language, marks: [] });

/** In these there is text alone; in a drawing an element of the page would be no part of it. */
const textAlone = new Set(["title", "textarea", "option", "text", "desc"]);
const empty = new Set(["br", "hr", "img", "input", "link", "meta", "wbr", "col", "source"]);

function addTag({ written, open, language: whole }: MarkedPage, tag: string) {
  const outer = open.at(-1) ?? documentIn(whole);
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1];
  written.push(asPlainText(tag.replace(/ value="[^"]*"/, unmarked)));
  if (name === undefined || empty.has(name) || tag.endsWith("/>")) return;
  if (tag.startsWith("</")) close(open, name);
  else {
    const isApart = outer.isApart || name === "bdi" || (name !== "html" && / dir="/.test(tag));
    const language = / lang="([^"]*)"/.exec(tag)?.[1] ?? outer.language;
    open.push({ name, isApart, language, marks: [] });
  }
}

/** What was left open within it is closed by it. */
function close(open: OpenElement[], name: string) {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function addText(page: MarkedPage, text: string) {
  const element = page.open.at(-1) ?? documentIn(page.language);
  if (textAlone.has(element.name)) page.written.push(wordsAlone(element.name, text));
  else for (const piece of text.split(/([\ufdd0\ufdd1\ufdd3-\ufdd6])/)) addPiece(page, element, piece);
}

function wordsAlone(name: string, text: string) {
  return name === "textarea" ? unmarked(text) : asPlainText(text);
}

/** A mark that has no other in its element is left out. */
function addPiece(page: MarkedPage, element: OpenElement, piece: string) {
  const { isApart, marks } = element;
  const begun = beginnings.find(({ from }) => from === piece);
  if (begun) marks.push({ to: begun.to, tag: tagsOf(begun, page, element), at: page.written.push("") - 1 });
  else if (beginnings.some(({ to }) => to === piece)) {
    if (marks.at(-1)?.to !== piece) return;
    const { tag, at } = marks.pop() ?? { tag: ["", ""], at: 0 };
    page.written[at] = tag[0];
    page.written.push(tag[1]);
  } else {
    const isAlone = isApart || marks.some(({ to }) => to === apart.to);
    page.written.push(isAlone ? piece : withWordsApart(piece));
  }
}

const beginnings = [foreign, apart, pagesOwn];

function tagsOf(mark: typeof foreign, page: MarkedPage, element: OpenElement): [string, string] {
  if (mark === apart) return ["<bdi>", "</bdi>"];
  const language = mark === foreign ? page.source : page.language;
  return mark === pagesOwn && element.language === language
    ? ["", ""]
    : [`<span lang="${language}">`, "</span>"];
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
