import { textOfHtml } from "#app/content/markdown.server.ts";

/** A provision's own words as plain text: a paragraph's, or a heading's with the unnumbered text that stands under it. */
export function ownText({ kind, text, html }: { kind: "heading" | "paragraph"; text: string; html: string }) {
  const below = html ? textOfHtml(html) : "";
  if (kind === "paragraph") return below || text;
  return [text, below].filter(Boolean).join("\n\n");
}
