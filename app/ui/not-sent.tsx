import { useLocation } from "@remix-run/react";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { Button } from "./button.tsx";
import { fieldMessage } from "./field-words.ts";
import { TextArea } from "./text-area.tsx";

type TypedFields = Record<string, string>;

/** Where a session ended while a form was open: all that was typed, to be sent again after signing in. */
export function SendAgain({ title, typed }: { title: string; typed: TypedFields }) {
  const t = useWords();
  const { pathname, search } = useLocation();
  const hasText = Object.entries(typed).some(isText);
  return (
    <>
      <title>{t("ui.page-title", { title })}</title>
      <div className="govuk-error-summary" role="alert" tabIndex={-1} data-error-summary="">
        <h1 className="govuk-error-summary__title">{title}</h1>
        <div className="govuk-error-summary__body">
          <p>
            {t(hasText ? "ui.typed-is-below" : "ui.chosen-is-kept")} {t("ui.why-sessions-end")}
          </p>
          <ol className="govuk-list govuk-list--number">
            <li>
              <a className="govuk-link" href="/sign-in" target="_blank" rel="noreferrer">
                {t("ui.sign-in-in-new-tab")}
              </a>
            </li>
            <li>{t("ui.come-back-and-send")}</li>
          </ol>
        </div>
      </div>
      <form method="post" action={pathname + search}>
        {Object.entries(typed).map(([name, value]) =>
          isText([name, value]) ? (
            <TextArea key={name} {...field(t, name, value)} defaultValue={value} />
          ) : (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <Button>{t("ui.send-again")}</Button>
      </form>
    </>
  );
}

/** Where something else went wrong with a form: what was typed, to copy from. */
export function TypedText({ typed }: { typed: TypedFields }) {
  const t = useWords();
  const texts = Object.entries(typed).filter(isText);
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="typed">
      <h2 className="govuk-heading-m" id="typed">
        {t("ui.typed-not-saved")}
      </h2>
      <p className="govuk-body">{t("ui.copy-it")}</p>
      {texts.map(([name, value]) => (
        <TextArea key={name} {...field(t, name, value)} defaultValue={value} readOnly />
      ))}
    </section>
  );
}

const field = (t: Translator, name: string, value: string) => ({
  name,
  label: t.say(fieldMessage(name)),
  rows: value.length > 200 ? 12 : 3,
  dir: "auto",
});

/** Words of somebody's own; what was chosen, and the marks of the form itself, need no field. */
function isText([name, value]: [string, string]) {
  return !chosen.test(name) && /\s/.test(value.trim());
}

/** Their values may have blanks, and nobody typed them. */
const chosen = /^(?:position|stakeholder_group|roles?|ground|attribution|intent)$/;
