import { marked } from "marked";
export function renderMarkdown(markdown: string, _source: "portal" | "public") {
  return marked.parse(markdown, { async: false });
}
