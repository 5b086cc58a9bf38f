import type { AppLoadContext } from "@remix-run/server-runtime";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { publicSaid } from "../../drafts/public-said.ts";
import { saidIn } from "../../drafts/said-in.ts";
import { withOriginals } from "../../parts/wording/wordings.server.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import type { CheckedTexts } from "./check-answers.tsx";

type CheckedWriting = Pick<WritingView, "content" | "questions" | "points">;

/** The texts of a draft as everyone will read them. */
export async function checkedTexts(
  { db, t }: Pick<AppLoadContext, "db" | "t">,
  { content, questions, points }: CheckedWriting,
): Promise<CheckedTexts> {
  const said = publicSaid(saidIn(content), content.claims, t);
  const open = questions.filter(({ kind, key }) => kind === "open" && said.answers[key]);
  const placed = points.map(({ language, ...point }) => ({
    ...point,
    wording_language: language ?? null,
    provision_id: point.provision?.id ?? "",
  }));
  return {
    said,
    remarks: renderMarkdown(said.remarks, "public"),
    reasons: Object.fromEntries(
      said.points.map(({ anchor, reasons }) => [anchor, renderMarkdown(reasons, "public")]),
    ),
    originals: Object.fromEntries(
      (await withOriginals(db, placed)).map(({ anchor, original }) => [anchor, original]),
    ),
    answers: Object.fromEntries(
      open.map(({ key }) => [key, renderMarkdown(said.answers[key] ?? "", "public")]),
    ),
  };
}
