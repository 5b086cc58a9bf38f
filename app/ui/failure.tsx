import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useDocument } from "./document-context.ts";
import { failureWords, notNowWords } from "./failure-words.ts";
import { SendAgain, TypedText } from "./not-sent.tsx";

/** The page of what failed, by the status of the answer. */
export function Failure() {
  const error = useRouteError();
  // An error that was not meant as an answer loses its status on the way here; the answer has it.
  const { status: answered, isNotNow, typed } = useDocument();
  const status = isRouteErrorResponse(error) ? error.status : answered;
  const { title, explanation } = isNotNow ? notNowWords : failureWords(status);
  if (typed && status === 401) return <SendAgain title={title} typed={typed} />;
  return (
    <>
      <title>{`${title} – Parley`}</title>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{explanation}</p>
      {typed && <TypedText typed={typed} />}
      <p className="govuk-body">
        <a className="govuk-link" href="/consultations">
          All consultations
        </a>
      </p>
    </>
  );
}
