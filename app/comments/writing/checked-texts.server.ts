import { renderMarkdown } from "#app/content/markdown.server.ts";
import type { Db } from "#db/schema.ts";
import { withOriginals } from "../wording/wordings.server.ts";
import type { CheckedTexts } from "./check-answers.tsx";
import type { WritingView } from "./open-writing.server.ts";

type Checked = Pick<WritingView, "content" | "questions" | "points">;

/** The texts of a draft as they will be read. */
export async function checkedTexts(db: Db, { content, questions, points }: Checked): Promise<CheckedTexts> {
  const open = questions.filter(({ kind, key }) => kind === "open" && content.answers[key]);
  const placed = points.map((point) => ({ ...point, provision_id: point.provision?.id ?? "" }));
  return {
    remarks: renderMarkdown(content.remarks, "public"),
    reasons: Object.fromEntries(
      points.map(({ anchor, reasons }) => [anchor, renderMarkdown(reasons, "public")]),
    ),
    originals: Object.fromEntries(
      (await withOriginals(db, placed)).map(({ anchor, original }) => [anchor, original]),
    ),
    answers: Object.fromEntries(
      open.map(({ key }) => [key, renderMarkdown(content.answers[key] ?? "", "public")]),
    ),
  };
}
