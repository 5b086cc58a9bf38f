import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useDocument } from "./document-context.ts";
import { SendAgain, TypedText } from "./not-sent.tsx";

/** The page of what failed, by the status of the answer. */
export function Failure() {
  const error = useRouteError();
  // An error that was not meant as an answer loses its status on the way here; the answer has it.
  const { status: answered, typed } = useDocument();
  const status = isRouteErrorResponse(error) ? error.status : answered;
  const { title, explanation } = describe(status);
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

function describe(status: number) {
  switch (status) {
    case 400:
      return {
        title: "What was sent cannot be read",
        explanation: "Nothing was changed. Go back and try again.",
      };
    case 401:
      return {
        title: "You are signed out, and what you sent is not saved yet",
        explanation: "Sign in, then go back and send it again.",
      };
    case 403:
      return {
        title: "You may not see this page",
        explanation: "You are signed in, but your account has not been given the right to this page.",
      };
    case 404:
      return {
        title: "There is no page here",
        explanation:
          "If you typed the address, check it. If you followed a link, what it led to is not public.",
      };
    case 405:
      return {
        title: "This page takes no forms",
        explanation: "Nothing was changed. Go back and try again.",
      };
    case 500:
      return {
        title: "Something went wrong here",
        explanation:
          "It is our mistake, and nothing that you were told was saved is lost. Please try again in a minute.",
      };
    case 503:
      return {
        title: "This cannot be opened at the moment",
        explanation:
          "Something that the portal needs for it is not there, such as the key to what is confidential. Nothing that was saved is lost. Whoever runs the portal has to put it right; please try again later.",
      };
    default:
      return { title: "That did not work", explanation: "Nothing was changed. Go back and try again." };
  }
}
