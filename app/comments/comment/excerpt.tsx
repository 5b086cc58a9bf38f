import { useWords } from "#app/words/use-words.ts";
import { withPlaceholders } from "./placeholders.ts";

/** The first words of a comment in a list; a comment can be without, when it has only answers, inputs or files. */
export function Excerpt({ excerpt, language }: { excerpt: string; language: string | null }) {
  const t = useWords();
  if (!excerpt)
    return <p className="govuk-body app-entry__excerpt app-quiet">{t("comment.no-general-remarks")}</p>;
  return (
    <p className="govuk-body app-entry__excerpt" lang={language ?? undefined} dir="auto">
      {withPlaceholders(t, excerpt)}
    </p>
  );
}
