import { renderMarkdown } from "#app/content/markdown.server.ts";
import type { CheckedTexts } from "./check-answers.tsx";
import type { WritingView } from "./open-writing.server.ts";

/** The texts of a draft as they will be read. */
export function checkedTexts({
  content,
  questions,
}: Pick<WritingView, "content" | "questions">): CheckedTexts {
  const open = questions.filter(({ kind, key }) => kind === "open" && content.answers[key]);
  return {
    remarks: renderMarkdown(content.remarks, "public"),
    reasons: Object.fromEntries(
      content.points.map(({ anchor, reasons }) => [anchor, renderMarkdown(reasons, "public")]),
    ),
    answers: Object.fromEntries(
      open.map(({ key }) => [key, renderMarkdown(content.answers[key] ?? "", "public")]),
    ),
  };
}
