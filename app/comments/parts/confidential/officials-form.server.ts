import { renderMarkdown } from "#app/content/markdown.server.ts";
import { plainHtml } from "#app/content/typed/typed-html.ts";
import type { Translator } from "#app/words/translator.ts";
import { partsOf } from "./spans.ts";

/**
 * A text of a comment as HTML for officials, with what is confidential in `<mark class="app-confidential">`. It
 * is rendered and sanitised as every text of the public is: two characters that no text may contain mark the ends of
 * a span on the way through, and are only then replaced. Where one of them was lost or doubled, in the address of a link,
 * each line is shown as it was typed rather than marked wrongly.
 */
export function renderForOfficials(t: Translator, typed: string) {
  const parts = partsOf(withoutEnds(typed));
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
  return withMarks(t, isWhole(html, count) ? html : plainHtml(text));
}

const begin = "\ue000";
const end = "\ue001";

const withoutEnds = (typed: string) => typed.replace(/[\ue000\ue001]/g, "\ufffd");

/** Inside what makes a list, a quotation or a table of the line, so that it still does. */
function withEnds(text: string, beginsLine: boolean) {
  const lead = (beginsLine && /^\s*(?:[-*>][ \t]+)*(?:\|[ \t]*)?/.exec(text)?.[0]) || "";
  const rest = text.slice(lead.length);
  const words = rest.replace(/(?<![\s|])[\s|]+$/, "");
  return words ? `${lead}${begin}${words}${end}${rest.slice(words.length)}` : `${begin}${text}${end}`;
}

function isWhole(html: string, count: number) {
  return html.replace(/[^\ue000\ue001]+/g, "") === (begin + end).repeat(count);
}

const opening = '<mark class="app-confidential">';

/** A mark closes before each tag and opens again after it, so that one may reach over several paragraphs or cells. */
function withMarks(t: Translator, html: string) {
  const fromHere = `<span class="govuk-visually-hidden">${t("confidential.from-here")} </span>`;
  const toHere = `<span class="govuk-visually-hidden"> ${t("confidential.to-here")}</span>`;
  let isInside = false;
  let isOpen = false;
  const inMark = (shown: string) => {
    const lead = isOpen ? "" : opening;
    isOpen = true;
    return lead + shown;
  };
  const afterMark = (shown: string) => {
    const lead = isOpen ? "</mark>" : "";
    isOpen = false;
    return lead + shown;
  };
  const marked = html.replace(/<[^<>]*>|[\ue000\ue001]|[^<\ue000\ue001]+/g, (token) => {
    if (token === begin || token === end) {
      isInside = token === begin;
      return inMark(isInside ? fromHere : toHere);
    }
    if (token.startsWith("<")) return afterMark(withoutEndsInTag(token));
    return isInside && token.trim() ? inMark(token) : afterMark(token);
  });
  return marked + afterMark("");

  function withoutEndsInTag(tag: string) {
    const last = tag.match(/[\ue000\ue001]/g)?.at(-1);
    if (last) isInside = last === begin;
    return tag.replace(/[\ue000\ue001]/g, "");
  }
}
