import { useWords } from "#app/words/use-words.ts";
import { CommentProse } from "./comment-prose.tsx";

/** The remarks of a comment where they stand for it, which it can be without. */
export function Remarks({ html, language }: { html: string; language: string | null }) {
  const t = useWords();
  if (!html) return <p className="govuk-body app-quiet">{t("comment.it-has-no-general-remarks")}</p>;
  return <CommentProse html={html} language={language} />;
}
