import { renderMarkdown } from "#app/content/markdown.server.ts";
import type { Translator } from "#app/words/translator.ts";
import { partsOf } from "./spans.ts";

/**
 * The Markdown of a comment as HTML for officials, with what is confidential in `<mark class="app-confidential">`. It
 * is rendered and sanitised as every text of the public is: two characters that no text may contain mark the ends of
 * a span on the way through, and are only then replaced. Where Markdown lost or doubled one of them, in a link's
 * definition or beyond a table's last column, the text is shown as it was typed rather than marked wrongly.
 */
export function renderForOfficials(t: Translator, markdown: string) {
  const parts = partsOf(withoutEnds(markdown));
  const count = parts.filter((part) => part.isConfidential).length;
  let text = "";
  let beginsLine = true;
  for (const part of parts) {
    const added: string = part.isConfidential ? withEnds(part.text, beginsLine) : part.text;
    const lastLine = added.lastIndexOf("\n") + 1;
    beginsLine = (beginsLine || lastLine > 0) && /^[ \t]*$/.test(added.slice(lastLine));
    text += added;
  }
  const html = renderMarkdown(text, "public");
  return withMarks(t, isWhole(html, count) ? html : renderMarkdown(asTyped(text), "public"));
}

const begin = "\ue000";
const end = "\ue001";

/** Numeric entities of these characters would become the characters themselves while rendering. */
function withoutEnds(markdown: string) {
  return markdown
    .replace(/[\ue000\ue001]/g, "\ufffd")
    .replace(/&(?=#(?:x0*e00[01]|0*5734[45])(?![\da-f]))/gi, "&amp;");
}

/** Inside what makes a list, a heading or a table of the line, so that it still does. */
function withEnds(text: string, beginsLine: boolean) {
  const lead =
    (beginsLine && /^\s*(?:(?:[-*+>]|\d{1,9}[.)]|#{1,6})[ \t]+)*(?:\|[ \t]*)?/.exec(text)?.[0]) || "";
  const rest = text.slice(lead.length);
  const words = rest.replace(/(?<![\s|])[\s|]+$/, "");
  return words ? `${lead}${begin}${words}${end}${rest.slice(words.length)}` : `${begin}${text}${end}`;
}

function isWhole(html: string, count: number) {
  const ends = html.match(/[\ue000\ue001]/g)?.join("") ?? "";
  return ends === (begin + end).repeat(count);
}

/** Every character of Markdown stands for itself, and lines end where they were ended. */
function asTyped(text: string) {
  return text
    .replace(/[!-/:-@[-`{-~]/g, "\\$&")
    .replace(/(?<![ \t])[ \t]+$/gm, "")
    .replace(/([^\n])\n(?=[^\n])/g, "$1\\\n");
}

const opening = '<mark class="app-confidential">';

/** A mark closes before each tag and opens again after it, so that one may reach over several paragraphs or cells. */
function withMarks(t: Translator, html: string) {
  const beginning = `${opening}<span class="govuk-visually-hidden">${t("confidential.from-here")} </span>`;
  const ending = `<span class="govuk-visually-hidden"> ${t("confidential.to-here")}</span></mark>`;
  let isInside = false;
  const tokens = html.match(/<[^<>]*>|[\ue000\ue001]|[^<\ue000\ue001]+/g) ?? [];
  const marked = tokens.map((token) => {
    if (token === begin || token === end) {
      isInside = token === begin;
      return isInside ? `${beginning}</mark>` : `${opening}${ending}`;
    }
    if (token.startsWith("<")) return withoutEndsInTag(token);
    return isInside && token.trim() ? `${opening}${token}</mark>` : token;
  });
  return marked.join("").replaceAll(`</mark>${opening}`, "");

  function withoutEndsInTag(tag: string) {
    const last = tag.match(/[\ue000\ue001]/g)?.at(-1);
    if (last) isInside = last === begin;
    return tag.replace(/[\ue000\ue001]/g, "");
  }
}
