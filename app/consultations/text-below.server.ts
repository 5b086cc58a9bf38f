import { textOfHtml } from "#app/content/markdown.server.ts";

interface SearchedText {
  kind: "heading" | "paragraph";
  text: string;
  html: string;
}

/** A provision to be looked through: of a heading its own words, then what stands under it without a number. */
export function withTextBelow<Provision extends SearchedText>(provision: Provision): Provision {
  const { kind, text, html } = provision;
  return kind === "heading" && html !== ""
    ? { ...provision, text: `${text}\n${textOfHtml(html)}` }
    : provision;
}
