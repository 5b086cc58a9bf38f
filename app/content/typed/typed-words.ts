import {
  Marked,
  type RendererObject,
  type Tokenizer,
  type TokenizerObject,
  type TokenizerThis,
} from "marked";
import { escapeHtml } from "../escape-html.ts";
import { inlineText, url } from "../marked-text.ts";

/**
 * A line of what somebody typed as HTML. Four things are read out of it, all else is there as it stands: addresses become links,
 * `[words](https://…)` a link, and words between `**` or `*` are set off, where no one would type the marks for another reason.
 */
export function typedWords(line: string) {
  if (!mayBeMarked.test(line)) return escapeHtml(line);
  return line
    .split(manyBlanks)
    .map((part, at) => (at % 2 === 1 ? part : words.parseInline(part, { async: false })))
    .join("");
}

/** What every link, address and mark has a sign of. */
const mayBeMarked = /[*[\\<_`~@]|www\.|(?:https?|ftp):/i;

/** Through which marked looks from each of them to the end; nobody sets off words on both sides of so many. */
const manyBlanks = /([ \t]{200})/;

const none = () => undefined;

const tokenizer: TokenizerObject = {
  ...{ escape: none, tag: none, reflink: none, codespan: none, br: none, del: none },
  inlineText,
  link(this: TokenizerThis, source) {
    const [raw, text = "", href = ""] = writtenLink.exec(source) ?? [];
    if (raw === undefined) return undefined;
    return { type: "link", raw, href, title: null, text, tokens: this.lexer.inlineTokens(text) };
  },
  url(this: Tokenizer, source) {
    return url.call(this, beforeCjkMark(source));
  },
  emStrong(this: TokenizerThis, source, _, before = "") {
    if (/[\p{L}\p{N}\p{M}\\*_/]$/u.test(before)) return undefined;
    const [raw, marks, text = ""] = setOff.exec(source) ?? [];
    if (raw === undefined || !isBalanced(text)) return undefined;
    const tokens = this.lexer.inlineTokens(text);
    return { type: marks === "**" ? "strong" : "em", raw, text, tokens };
  },
};

/** With one pair of brackets in the address at most, as encyclopedias have them. */
const writtenLink =
  /^\[([^[\]\n]{1,1000})\]\(((?:https?:\/\/|mailto:)[^\s()<>"]{1,2000}(?:\([^\s()<>"]{0,200}\)[^\s()<>"]{0,200})?)\)/i;

/** A letter stands at the beginning, or between two of them a number, no blank at either end, and no word goes on after it. */
const setOff =
  /^(\*\*(?=["'“„«‘([\p{Co}]{0,2}\p{N})|\*\*?(?=["'“„«‘([\p{Co}]{0,2}\p{L}))([^*\n]{0,4000}[^\s*\\])\1(?![\p{L}\p{N}\p{M}*_/\\])/u;

/** `(*a) and (b*)` sets nothing off. */
function isBalanced(text: string) {
  let open = 0;
  for (const bracket of text.match(/[()[\]{}]/g) ?? []) {
    open += "([{".includes(bracket) ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Where no blanks are written between words, an address ends where the sentence does. */
function beforeCjkMark(source: string) {
  const end = source.slice(0, 4000).search(/[\u3000-\u303f\uff01-\uff0f\uff1a-\uff1f]/);
  return end === -1 ? source : source.slice(0, end);
}

/** Of the web or of mail; `<script:…>` is text. */
export const isAbroad = (href: string) => /^(?:https?:\/\/|mailto:)[^\s]/i.test(href);

const renderer: RendererObject = {
  text: (token) => escapeHtml(token.text),
  link({ raw, href, tokens }) {
    if (!isAbroad(href)) return escapeHtml(raw);
    const shown = `<a href="${escapeHtml(href)}">${this.parser.parseInline(tokens)}</a>`;
    return raw.startsWith("<") ? `&lt;${shown}&gt;` : shown;
  },
};

const words = new Marked({ gfm: true, tokenizer, renderer });
