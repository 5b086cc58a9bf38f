import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { useDocument } from "#app/ui/document-context.ts";
import { Failure } from "#app/ui/failure.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { atRiskAddress } from "../../comment/addresses.ts";
import { isText, typedLabel } from "../form/typed-fields.ts";

/**
 * The error boundary of pages on which people write: keeps what was typed by someone who is no longer signed in, and
 * where it could not be stored.
 */
export function NotSavedWhileWriting() {
  const error = useRouteError();
  const { status, isNotNow } = useDocument();
  const { pathname, search } = useLocation();
  const typed = isRouteErrorResponse(error) ? typedIn(error.data) : null;
  // Where nothing was sent and the database answers, only a missing key has this status.
  if (!typed && status === 503 && !isNotNow) return <NotOpened />;
  if (!isRouteErrorResponse(error) || !typed) return <Failure />;
  const isKeyMissing = hasKeyMissing(error.data);
  const way = wayBack(error.status, { isAtRisk: typed.writer === "at risk", pathname });
  const fields = Object.entries(typed);
  const chosen = fields.filter(([name, value]) => value !== "" && typedLabel(name) && !isText(name, value));
  // The page on which a comment is checked sends no text: that is in the draft.
  const hasText = fields.some(([name, value]) => typedLabel(name) && value !== "");
  const problem = way?.problem ?? (isKeyMissing ? keyMissing : "Something went wrong here");
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
          {way ? (
            <ol className="govuk-list govuk-list--number">
              <li>
                <a className="govuk-link" href={way.href} target="_blank" rel="noreferrer">
                  {way.text}
                </a>
              </li>
              <li>Come back to this page and press “{verb}”.</li>
            </ol>
          ) : (
            <p>
              {isKeyMissing ? `${whoPutsItBack} Try later` : "It is our mistake. Wait a minute"}, then press “
              {verb}”{hasText ? "; copy it first if you like" : ""}.
            </p>
          )}
        </div>
      </div>
      <form method="post" action={pathname + search}>
        {chosen.length > 0 && (
          <ul className="govuk-list">
            {chosen.map(([name, value]) => (
              <li key={name}>{`${typedLabel(name)}: ${value.replaceAll(",", ", ")}`}</li>
            ))}
          </ul>
        )}
        {fields.map(([name, value]) => (
          <TypedField key={name} name={name} value={value} />
        ))}
        <Button>{verb}</Button>
      </form>
    </>
  );
}

const keyMissing = "The key that protects your draft is not there at the moment";
const whoPutsItBack =
  "Drafts are kept encrypted, and the portal cannot read yours or add to it without that key. Whoever runs the portal has to put it back; what you saved before is kept.";

/** Where a draft is asked for that cannot be read now. */
function NotOpened() {
  return (
    <>
      <title>{`${keyMissing} – Parley`}</title>
      <h1 className="govuk-heading-l">{keyMissing}</h1>
      <p className="govuk-body">{whoPutsItBack} Please try again later.</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/consultations">
          All consultations
        </a>
      </p>
    </>
  );
}

function hasKeyMissing(answer: unknown) {
  return (
    typeof answer === "object" && answer !== null && "isKeyMissing" in answer && answer.isKeyMissing === true
  );
}

function TypedField({ name, value }: { name: string; value: string }) {
  if (!isText(name, value)) return <input type="hidden" name={name} value={value} />;
  return (
    <TextArea
      name={name}
      label={typedLabel(name) ?? name}
      rows={value.length > 200 ? 12 : 3}
      dir="auto"
      defaultValue={value}
    />
  );
}

/** What its author does first, where the form can be sent again after that; null where the mistake is ours. */
function wayBack(status: number, { isAtRisk, pathname }: { isAtRisk: boolean; pathname: string }) {
  const atRisk = atRiskAddress(pathname.split("/")[2] ?? "");
  if (status === 409)
    return {
      problem: "At-risk mode has begun in this browser",
      href: atRisk,
      text: "Leave at-risk mode in a new tab, or copy your text",
    };
  if (status !== 401) return null;
  return isAtRisk
    ? { problem: "You have left at-risk mode", href: `${atRisk}/key`, text: "Enter your key in a new tab" }
    : { problem: "You are signed out", href: "/sign-in", text: "Sign in in a new tab" };
}

function typedIn(answer: unknown): Record<string, string> | null {
  if (typeof answer !== "object" || answer === null || !("typed" in answer)) return null;
  const { typed } = answer;
  if (typeof typed !== "object" || typed === null) return null;
  return Object.fromEntries(
    Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
