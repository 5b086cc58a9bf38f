import { useLocation } from "@remix-run/react";
import { Button } from "./button.tsx";
import { TextArea } from "./text-area.tsx";

type TypedFields = Record<string, string>;

/** Where a session ended while a form was open: all that was typed, to be sent again after signing in. */
export function SendAgain({ title, typed }: { title: string; typed: TypedFields }) {
  const { pathname, search } = useLocation();
  const hasText = Object.values(typed).some(isText);
  return (
    <>
      <title>{`${title} – Parley`}</title>
      <div className="govuk-error-summary" role="alert" tabIndex={-1} data-error-summary="">
        <h1 className="govuk-error-summary__title">{title}</h1>
        <div className="govuk-error-summary__body">
          <p>
            {hasText
              ? "What you typed is below. Nothing of it is lost as long as you keep this page open."
              : "What you chose is kept as long as you keep this page open."}{" "}
            Sessions end after some time, and when roles change.
          </p>
          <ol className="govuk-list govuk-list--number">
            <li>
              <a className="govuk-link" href="/sign-in" target="_blank" rel="noreferrer">
                Sign in in a new tab
              </a>
            </li>
            <li>Come back to this page and press “Send again”.</li>
          </ol>
        </div>
      </div>
      <form method="post" action={pathname + search}>
        {Object.entries(typed).map(([name, value]) =>
          isText(value) ? (
            <TextArea key={name} {...field(name, value)} defaultValue={value} />
          ) : (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <Button>Send again</Button>
      </form>
    </>
  );
}

/** Where something else went wrong with a form: what was typed, to copy from. */
export function TypedText({ typed }: { typed: TypedFields }) {
  const texts = Object.entries(typed).filter(([, value]) => isText(value));
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="typed">
      <h2 className="govuk-heading-m" id="typed">
        What you typed, which is not saved
      </h2>
      <p className="govuk-body">Copy it from here if you need it.</p>
      {texts.map(([name, value]) => (
        <TextArea key={name} {...field(name, value)} defaultValue={value} readOnly />
      ))}
    </section>
  );
}

const field = (name: string, value: string) => ({
  name,
  label: inWords(name),
  rows: value.length > 200 ? 12 : 3,
  dir: "auto",
});

/** Words of somebody's own; what was chosen, and the marks of the form itself, need no field. */
function isText(value: string) {
  return /\s/.test(value.trim());
}

/** `measure` as `Measure`, `title_of_it` as `Title of it`. */
function inWords(name: string) {
  const words = name.replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
