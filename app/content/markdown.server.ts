import { channel } from "node:diagnostics_channel";
import { Marked, type RendererObject, type Tokens } from "marked";
import sanitizeHtml from "sanitize-html";
import { cleanText } from "./clean-text.ts";
import { escapeHtml, withoutEntities } from "./escape-html.ts";
import { del, emStrong, inlineText, link, url } from "./marked-text.ts";
import { slug } from "./slug.ts";
import { tameMarkdown } from "./tame-markdown.ts";
import { plainHtml, typedHtml } from "./typed/typed-html.ts";
import { isAbroad } from "./typed/typed-words.ts";
import { unrendered } from "./unrendered.ts";

/** Who wrote the text: the portal and its officials, in Markdown, or the public, who need not know of any. */
export type MarkdownSource = "portal" | "public";

/**
 * The one way from text to HTML; what comes back is safe to show. HTML in the text is shown as it was typed and in Markdown
 * images as their description, so that nothing is fetched from elsewhere. The portal's headings begin at `h2` and have ids.
 * What the public typed stands as it was typed, but for very little (typed/typed-words.ts).
 */
export function renderMarkdown(markdown: string, source: MarkdownSource): string {
  return rendered(markdown, source).html;
}

/** HTML that is to be kept. */
export interface Rendered {
  html: string;
  /** Whether rendering failed and it is the text as it was typed: to be rendered again later. */
  isAsTyped: boolean;
}

/** As renderMarkdown, for whoever keeps what comes back. */
export function rendered(markdown: string, source: MarkdownSource): Rendered {
  const text = cleanText(markdown);
  const render = source === "public" ? typedHtml : portalHtml;
  return orAsTyped(text, () => sanitized(render(text), source));
}

/** What has nothing in it that could be taken out is given as the sanitiser writes it, which costs as much as all the rest. */
function sanitized(html: string, source: MarkdownSource) {
  if (!paragraphsAlone.test(html)) return sanitizeHtml(html, allowed(source));
  return html.replaceAll("&quot;", '"').replaceAll("&#39;", "'");
}

/** Paragraphs of escaped text with line breaks, as most comments are. */
const paragraphsAlone =
  /^(?:<p(?: class="app-spaced")?>[^<>&]*(?:(?:<br \/>|&(?:amp|lt|gt|quot|#39);)[^<>&]*)*<\/p>\n)*$/;

/** The text as it is rendered; as it was typed where that fails, since whoever sends it must not be kept from it. */
export function orAsTyped(text: string, render: () => string): Rendered {
  try {
    return { html: render(), isAsTyped: false };
  } catch (error) {
    channel(unrendered).publish(error);
    return { html: plainHtml(text), isAsTyped: true };
  }
}

/** The words without their markup, one line for each paragraph, of HTML that renderMarkdown made. */
export function textOfHtml(html: string): string {
  const text = html
    .replace(/<\/(?:p|li|h\d|tr|pre|blockquote)>|<(?:br|hr) \/>/g, "\n")
    .replace(/<\/t[dh]>/g, " ");
  return withoutEntities(text.replace(/<[^<>]*>/g, ""))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

/** A renderer of its own for each text, since headings count those of the same name. */
function portalHtml(markdown: string) {
  const marked = new Marked({
    gfm: true,
    // HTML, indented code and what would be the address of a link elsewhere are text like any other.
    tokenizer: { ...{ html: none, tag: none, code: none, def: none, reflink: none }, ...bounded },
    renderer: { ...renderer, ...headingsWithIds() },
  });
  return marked.parse(tameMarkdown(markdown), { async: false });
}

const none = () => undefined;
const bounded = { del, emStrong, inlineText, link, url };

const renderer: RendererObject = {
  link({ href, title, tokens }) {
    const words = this.parser.parseInline(tokens);
    if (!isLinkable(href)) return words;
    const titled = title ? ` title="${escapeHtml(title)}"` : "";
    return `<a href="${escapeHtml(href)}"${titled}>${words}</a>`;
  },
  list({ ordered, start, items }) {
    let next = Number(start);
    const shown = items.map((item) => {
      const number = ordered ? Number.parseInt(item.raw.trimStart(), 10) : next;
      const own = number === next ? "" : ` value="${number}"`;
      next = number + 1;
      return `<li${ordered ? own : ""}>${this.parser.parse(item.tokens)}</li>\n`;
    });
    if (!ordered) return `<ul>\n${shown.join("")}</ul>\n`;
    return `<ol${start === 1 ? "" : ` start="${start}"`}>\n${shown.join("")}</ol>\n`;
  },
  image: ({ text }) => escapeHtml(text),
  checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
  table(token) {
    const rows = [token.header, ...token.rows].map((cells) => {
      const shown = cells.map((cell) => cellHtml(cell, this.parser.parseInline(cell.tokens)));
      return `<tr>${shown.join("")}</tr>\n`;
    });
    const [head, ...body] = rows;
    // A group rather than a region: several tables on a page must not become landmarks of the same name.
    return `<div class="app-scroll" tabindex="0" role="group" aria-label="Table"><table><thead>${head}</thead><tbody>${body.join("")}</tbody></table></div>\n`;
  },
};

function headingsWithIds(): RendererObject {
  const taken = new Map<string, number>();
  return {
    heading({ tokens, depth }) {
      const level = Math.max(2, depth);
      const words = this.parser.parseInline(tokens);
      const name = slug(withoutEntities(words.replace(/<[^<>]*>/g, ""))) || "section";
      const times = (taken.get(name) ?? 0) + 1;
      taken.set(name, times);
      return `<h${level} id="${name}${times > 1 ? `-${times}` : ""}">${words}</h${level}>\n`;
    },
  };
}

function cellHtml(cell: Tokens.TableCell, words: string) {
  const aligned = cell.align === "right" || cell.align === "center" ? ` class="app-align-${cell.align}"` : "";
  return cell.header && words.trim()
    ? `<th scope="col"${aligned}>${words}</th>`
    : `<td${aligned}>${words}</td>`;
}

const isLinkable = (href: string) => isAbroad(href) || /^(?:#|\/(?![/\\]))/.test(href);

function allowed(source: MarkdownSource): sanitizeHtml.IOptions {
  const text = ["p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a"];
  const tables = ["div", "table", "thead", "tbody", "tr", "th", "td"];
  const headings = source === "portal" ? ["h2", "h3", "h4", "h5", "h6"] : [];
  return {
    allowedTags: [...text, ...tables, ...headings],
    allowedAttributes: {
      a: ["href", "title", "rel"],
      ol: ["start"],
      li: ["value"],
      th: ["scope"],
      div: ["tabindex", "role", "aria-label"],
      ...Object.fromEntries(headings.map((tag) => [tag, ["id"]])),
    },
    allowedClasses: {
      p: ["app-spaced"],
      div: ["app-scroll"],
      th: ["app-align-right", "app-align-center"],
      td: ["app-align-right", "app-align-center"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
    transformTags: source === "public" ? { a: sanitizeHtml.simpleTransform("a", { rel: publicRel }) } : {},
  };
}

const publicRel = "nofollow ugc noopener";
