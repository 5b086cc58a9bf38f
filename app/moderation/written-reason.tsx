import { useWords } from "#app/words/use-words.ts";

/** What was typed in a form that is no longer on the page, so that it is not lost; nothing where nothing was. */
export function WrittenReason({ reason }: { reason: string | undefined }) {
  const t = useWords();
  if (!reason) return null;
  return (
    <>
      <h2 className="govuk-heading-s">{t("moderation.reason-you-wrote")}</h2>
      <p className="govuk-body app-typed-lines">{reason}</p>
    </>
  );
}
