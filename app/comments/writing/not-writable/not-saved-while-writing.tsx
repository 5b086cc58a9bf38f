import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { useDocument } from "#app/ui/document-context.ts";
import { Failure } from "#app/ui/failure.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { atRiskAddress } from "../../comment/addresses.ts";
import { chosenWords, isText, typedLabel } from "../form/typed-fields.ts";

/**
 * The error boundary of pages on which people write: keeps what was typed by someone who is no longer signed in, and
 * where it could not be stored.
 */
export function NotSavedWhileWriting() {
  const t = useWords();
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
  const problem = way?.problem ?? (isKeyMissing ? "nokey" : "ours");
  const heading = t("not-writable.not-saved", { problem, what: hasText ? "text" : "comment" });
  const button = t(hasText ? "not-writable.save-my-text" : "not-writable.send-my-comment");
  return (
    <>
      <title>{t("ui.page-title", { title: heading })}</title>
      <div className="govuk-error-summary" role="alert" tabIndex={-1} data-error-summary="">
        <h1 className="govuk-error-summary__title">{heading}</h1>
        <div className="govuk-error-summary__body">
          <p>{t(hasText ? "ui.typed-is-below" : "not-writable.kept-as-saved")}</p>
          {way ? (
            <ol className="govuk-list govuk-list--number">
              <li>
                <a className="govuk-link" href={way.href} target="_blank" rel="noreferrer">
                  {t(way.text)}
                </a>
              </li>
              <li>{t("not-writable.come-back-and-press", { button })}</li>
            </ol>
          ) : (
            <p>
              {t(isKeyMissing ? "not-writable.try-later" : "not-writable.wait-a-minute", {
                button,
                text: hasText ? "yes" : "no",
              })}
            </p>
          )}
        </div>
      </div>
      <form method="post" action={pathname + search}>
        {chosen.length > 0 && (
          <ul className="govuk-list">
            {chosen.map(([name, value]) => (
              <li key={name}>
                {t("not-writable.field-is", {
                  field: t.say(typedLabel(name) ?? name),
                  value: chosenWords(t, name, value),
                })}
              </li>
            ))}
          </ul>
        )}
        {fields.map(([name, value]) => (
          <TypedField key={name} name={name} value={value} />
        ))}
        <Button>{button}</Button>
      </form>
    </>
  );
}

/** Where a draft is asked for that cannot be read now. */
function NotOpened() {
  const t = useWords();
  return (
    <>
      <title>{t("ui.page-title", { title: t("not-writable.key-not-there") })}</title>
      <h1 className="govuk-heading-l">{t("not-writable.key-not-there")}</h1>
      <p className="govuk-body">{t("not-writable.key-not-there-text")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/consultations">
          {t("not-writable.all-consultations")}
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
  const t = useWords();
  if (!isText(name, value)) return <input type="hidden" name={name} value={value} />;
  return (
    <TextArea
      name={name}
      label={t.say(typedLabel(name) ?? name)}
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
      problem: "atrisk",
      href: atRisk,
      text: "not-writable.leave-at-risk",
    } as const;
  if (status !== 401) return null;
  return isAtRisk
    ? ({ problem: "leftrisk", href: `${atRisk}/key`, text: "not-writable.enter-your-key" } as const)
    : ({ problem: "signedout", href: "/sign-in", text: "ui.sign-in-in-new-tab" } as const);
}

function typedIn(answer: unknown): Record<string, string> | null {
  if (typeof answer !== "object" || answer === null || !("typed" in answer)) return null;
  const { typed } = answer;
  if (typeof typed !== "object" || typed === null) return null;
  return Object.fromEntries(
    Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
