import { detectLanguage } from "#app/content/language.server.ts";
import { renderMarkdown, textOfHtml } from "#app/content/markdown.server.ts";
import type { CommentContent } from "./comment-content.ts";

/** What is made of a version's words, which needs no database: best made before others are kept waiting. */
export interface RenderedWords {
  remarks_html: string;
  /** In the order of the points. */
  reasons_html: string[];
  /** All the running text without markup: for telling its language and finding its like. */
  text: string;
  language: string | null;
}

/** Renders the words of a comment and tells their language. */
export function renderWords({ remarks, points }: Pick<CommentContent, "remarks" | "points">): RenderedWords {
  const remarks_html = renderMarkdown(remarks, "public");
  const reasons_html = points.map(({ reasons }) => renderMarkdown(reasons, "public"));
  const text = [remarks_html, ...reasons_html].map(textOfHtml).join("\n\n").trim();
  return { remarks_html, reasons_html, text, language: detectLanguage(text) };
}
