import { Lexer, Tokenizer, type TokenizerThis, type Tokens } from "marked";

/** For marked's `tokenizer.url`: nothing, without a look along the whole line, where no address of the web or of mail begins. */
export function url(this: Tokenizer, source: string) {
  if (!addressBegins.test(source)) return undefined;
  return Tokenizer.prototype.url.call(this, source.slice(0, longestLink));
}

const addressBegins = /^(?:(?:https?|ftp):\/\/|www\.|(?:mailto:|xmpp:)?[A-Za-z0-9._+-]{1,64}@)/i;

/** In characters, with its words. Marked takes what follows a link for its address, up to a blank, before it looks for the end. */
const longestLink = 4_000;

/** For marked's `tokenizer.link`. */
export function link(this: Tokenizer, source: string) {
  return Tokenizer.prototype.link.call(this, source.slice(0, longestLink));
}

/** Before an address's `@`; longer names have no mailbox. */
const longestMailbox = 64;

/**
 * Marked's rule for text between marks looks from each of its stops for the `@` of a mail address, as far as characters
 * of one go on; on a line such as `!!!!` that is its square. This is the same rule, which looks no further than it needs.
 */
const bounded = new RegExp(Lexer.rules.inline.gfm.text.source.replaceAll("]+@)", `]{1,${longestMailbox}}@)`));

/** For marked's `tokenizer.inlineText`. */
export function inlineText(this: TokenizerThis, source: string): Tokens.Text | undefined {
  const [raw] = bounded.exec(source) ?? [];
  if (raw === undefined) return undefined;
  return { type: "text", raw, text: raw, escaped: this.lexer.state.inRawBlock };
}

/** For marked's `tokenizer.emStrong`: no star within a word or a number sets anything off, as in `5*3*2`. */
export function emStrong(this: Tokenizer, source: string, masked: string, before = "") {
  if (source.startsWith("*") && isWithinWord(source, before)) return undefined;
  return Tokenizer.prototype.emStrong.call(this, source, masked, before);
}

/** For marked's `tokenizer.del`: a single tilde says "about", as in `~12k~`. */
export function del(this: Tokenizer, source: string, masked: string, before = "") {
  return source.startsWith("~~") ? Tokenizer.prototype.del.call(this, source, masked, before) : undefined;
}

/** Of scripts that put blanks between words. */
const isWithinWord = (source: string, before: string) =>
  spacedLetter.test(before) && /^\*+[^\s*]/.test(source);

const spacedLetter = /[\p{N}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hangul}]$/u;
