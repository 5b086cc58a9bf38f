import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/words/use-words.ts";

/** The remarks of a comment where they stand for it, which it can be without. */
export function Remarks({ html, language }: { html: string; language: string | null }) {
  const t = useWords();
  if (!html) return <p className="govuk-body app-quiet">{t("comment.it-has-no-general-remarks")}</p>;
  return <Prose html={html} lang={language} />;
}
