import { Lexer, Tokenizer, type TokenizerThis, type Tokens } from "marked";

/** For marked's `tokenizer.url`: nothing, without a look along the whole line, where no address of the web or of mail begins. */
export function url(source: string) {
  return addressBegins.test(source) ? false : undefined;
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
