import { shortened } from "#app/content/wording.ts";

const longest = 280;

/** The first words of a text from the beginning of its HTML, as plain text; cut at a space, with a mark where cut. */
export function excerptOf(html: string, isWhole = true) {
  const text = withoutTags(html);
  return isWhole || text === "" || text.length > longest ? shortened(text, longest) : `${text} …`;
}

function withoutTags(html: string) {
  return html
    .replace(/<[^>]*>?/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity)
    .replace(/&[a-z#\d]{0,5}$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

const characters: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
