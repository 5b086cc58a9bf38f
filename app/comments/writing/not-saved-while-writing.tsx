import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Failure } from "#app/ui/failure.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

const hidden = ["draft", "revision", "intent"];
const labels: Record<string, string> = { remarks: "What you wrote", reasons: "Your reasons" };

/**
 * The error boundary of pages on which people write: keeps what was typed by someone who is no longer signed in, and
 * where it could not be stored.
 */
export function NotSavedWhileWriting() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const typed = isRouteErrorResponse(error) ? typedIn(error.data) : null;
  if (!isRouteErrorResponse(error) || !typed) return <Failure />;
  const isSignedOut = error.status === 401;
  const fields = Object.entries(typed);
  // The page on which a comment is checked sends no text: that is in the draft.
  const hasText = fields.some(([name, value]) => !hidden.includes(name) && value !== "");
  const problem = isSignedOut ? "You are signed out" : "Something went wrong here";
  const heading = `${problem}, and your ${hasText ? "text is not saved" : "comment is not sent"} yet`;
  const verb = hasText ? "Save my text" : "Send my comment";
  return (
    <>
      <title>{`${heading} – Parley`}</title>
      <div className="govuk-error-summary" role="alert" tabIndex={-1} data-error-summary="">
        <h1 className="govuk-error-summary__title">{heading}</h1>
        <div className="govuk-error-summary__body">
          <p>
            {hasText
              ? "What you typed is below. Nothing of it is lost as long as you keep this page open."
              : "Your draft is kept as you last saved it."}
          </p>
          {isSignedOut ? (
            <ol className="govuk-list govuk-list--number">
              <li>
                <a className="govuk-link" href="/sign-in" target="_blank" rel="noreferrer">
                  Sign in in a new tab
                </a>
              </li>
              <li>Come back to this page and press “{verb}”.</li>
            </ol>
          ) : (
            <p>
              It is our mistake. Wait a minute, then press “{verb}”
              {hasText ? "; copy it first if you like" : ""}.
            </p>
          )}
        </div>
      </div>
      <form method="post" action={pathname + search}>
        {fields.map(([name, value]) =>
          name in labels ? (
            <TextArea key={name} name={name} label={labels[name] ?? name} rows={12} defaultValue={value} />
          ) : (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <Button>{verb}</Button>
      </form>
    </>
  );
}

function typedIn(answer: unknown): Record<string, string> | null {
  if (typeof answer !== "object" || answer === null || !("typed" in answer)) return null;
  const { typed } = answer;
  if (typeof typed !== "object" || typed === null) return null;
  return Object.fromEntries(
    Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
