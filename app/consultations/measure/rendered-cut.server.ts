import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import type { Cut } from "./cut.ts";

/** A cut as it is shown: a heading's own words or a paragraph's text, and the HTML of what stands under the number. */
export function renderCut(cut: Cut) {
  const words = rendered(cut.kind === "heading" ? cut.title : cut.markdown, "public");
  const { html, isAsTyped } = rendered(cut.markdown, "portal");
  return { text: textOfHtml(words.html), html, isAsTyped: isAsTyped || words.isAsTyped };
}
