import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useWords } from "#app/words/use-words.ts";
import { useDocument } from "./document-context.ts";
import { failureWords, notNowWords } from "./failure-words.ts";
import { SendAgain, TypedText } from "./not-sent.tsx";

/** The page of what failed, by the status of the answer. */
export function Failure() {
  const t = useWords();
  const error = useRouteError();
  // An error that was not meant as an answer loses its status on the way here; the answer has it.
  const { status: answered, isNotNow, typed } = useDocument();
  const status = isRouteErrorResponse(error) ? error.status : answered;
  const { title, explanation } = isNotNow ? notNowWords(t) : failureWords(t, status);
  if (typed && status === 401) return <SendAgain title={title} typed={typed} />;
  return (
    <>
      <title>{t("ui.page-title", { title })}</title>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{explanation}</p>
      {typed && <TypedText typed={typed} />}
      <p className="govuk-body">
        <a className="govuk-link" href="/consultations">
          {t("ui.all-consultations")}
        </a>
      </p>
    </>
  );
}
