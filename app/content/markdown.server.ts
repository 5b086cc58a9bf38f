import { channel } from "node:diagnostics_channel";
import { Marked, type RendererObject, type Tokens } from "marked";
import sanitizeHtml from "sanitize-html";
import { cleanText } from "./clean-text.ts";
import { inlineText, link, url } from "./marked-text.ts";
import { slug } from "./slug.ts";
import { tameMarkdown } from "./tame-markdown.ts";
import { unrendered } from "./unrendered.ts";

/** Who wrote the Markdown: the portal and its officials, or the public. */
export type MarkdownSource = "portal" | "public";

/**
 * The one way from Markdown to HTML; what comes back is safe to show. HTML in the text is shown as it was typed and
 * images as their description, so that nothing is fetched from elsewhere. The public's headings become bold
 * paragraphs, which keeps the outline of the page that they stand on; the portal's begin at `h2` and have ids.
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
  const text = tameMarkdown(cleanText(markdown));
  return orAsTyped(text, () =>
    sanitizeHtml(rendererFor(source).parse(text, { async: false }), allowed(source)),
  );
}

/** The text as it is rendered; as it was typed where that fails, since whoever sends it must not be kept from it. */
export function orAsTyped(text: string, render: () => string): Rendered {
  try {
    return { html: render(), isAsTyped: false };
  } catch (error) {
    channel(unrendered).publish(error);
    return { html: asTyped(text), isAsTyped: true };
  }
}

/** The words without their markup, one line for each paragraph, for comparing, searching and summarising. */
export function plainText(markdown: string): string {
  return textOfHtml(renderMarkdown(markdown, "public"));
}

/** As `plainText`, of HTML that renderMarkdown made. */
export function textOfHtml(html: string): string {
  const text = html
    .replace(/<\/(?:p|li|h\d|tr|pre|blockquote)>|<(?:br|hr) \/>/g, "\n")
    .replace(/<\/t[dh]>/g, " ");
  return withoutEntities(text.replace(/<[^<>]*>/g, ""))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

function rendererFor(source: MarkdownSource) {
  return new Marked({
    gfm: true,
    // Undefined means "nothing of that kind here": HTML and indented code are text like any other.
    tokenizer: { html: () => undefined, tag: () => undefined, code: () => undefined, inlineText, link, url },
    renderer: source === "public" ? shared(isAbroad) : { ...shared(isLinkable), ...headingsWithIds() },
  });
}

function shared(mayLink: (href: string) => boolean): RendererObject {
  return {
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>\n`;
    },
    link({ href, title, tokens }) {
      const words = this.parser.parseInline(tokens);
      if (!mayLink(href)) return words;
      const titled = title ? ` title="${escapeHtml(title)}"` : "";
      return `<a href="${escapeHtml(href)}"${titled}>${words}</a>`;
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
}

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

const isAbroad = (href: string) => /^(?:https?:\/\/|mailto:)[^\s]/i.test(href);
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
      th: ["scope"],
      div: ["tabindex", "role", "aria-label"],
      ...Object.fromEntries(headings.map((tag) => [tag, ["id"]])),
    },
    allowedClasses: {
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

function asTyped(text: string) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>\n`).join("");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const characters = Object.fromEntries(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
);

function escapeHtml(text: string) {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function withoutEntities(html: string) {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity);
}
