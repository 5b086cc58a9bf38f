import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import type { Cut } from "./cut.ts";

/** A cut as it is shown: a heading's own words or a paragraph's text, and the HTML of what stands under the number. */
export function renderCut(cut: Cut) {
  const words = rendered(cut.kind === "heading" ? withoutList(cut.title) : cut.markdown, "portal");
  const { html, isAsTyped } = rendered(cut.markdown, "portal");
  return { text: textOfHtml(words.html), html, isAsTyped: isAsTyped || words.isAsTyped };
}

/** `1. Scope` is a heading, not a list. */
export function withoutList(title: string) {
  return title.replace(/^(\d{1,9})([.)])(?=\s)/, "$1\\$2");
}
