import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";

/** What has to be put right, before anything else on the page; each message leads to its field. */
export function ErrorSummary({ errors = {} }: { errors?: Record<string, Told> }) {
  const t = useWords();
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1} data-error-summary="">
      <h2 className="govuk-error-summary__title">{t("ui.error-summary-title")}</h2>
      <div className="govuk-error-summary__body">
        <ul className="govuk-list govuk-error-summary__list">
          {entries.map(([field, message]) => (
            <li key={field}>
              <a href={`#${field}`}>{t.say(message)}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
