import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { excerpt } from "./find-provisions.ts";
import { writtenIn } from "./text-languages.ts";

interface Props {
  /** The address of the measure's page. */
  address: string;
  asked: string;
}

/** A field that leads to provisions by their number or words; with JavaScript it answers while one types. */
export function FindProvision({ address, asked }: Props) {
  const t = useWords();
  return (
    <form method="get" action={address} className="app-find app-no-print" data-live-search="found">
      <label className="govuk-label govuk-label--s" htmlFor="find">
        {t("consultations.find-a-provision")}
      </label>
      <div className="app-find__row">
        <input
          className="govuk-input"
          id="find"
          name="find"
          type="search"
          defaultValue={asked}
          maxLength={100}
          spellCheck={false}
          autoComplete="off"
          aria-describedby="find-hint"
        />
        <Button kind="secondary">{t("consultations.find")}</Button>
      </div>
      <p className="govuk-hint" id="find-hint">
        {t("consultations.find-hint")}
      </p>
    </form>
  );
}

interface FoundProps extends Props {
  /** BCP 47, of the measure's words. */
  language: string | null;
  found: { total: number; found: { anchor: string; label: string; text: string }[] } | null;
}

/** What was found; empty until something is asked for. */
export function FoundProvisions({ address, asked, found, language }: FoundProps) {
  const t = useWords();
  return (
    <div id="found" aria-live="polite">
      {found && (
        <section aria-labelledby="found-heading" className="app-found">
          <h2 className="govuk-heading-m" id="found-heading">
            {found.total === 0
              ? t("consultations.no-provision-has", { asked })
              : t("consultations.so-many-provisions-with", { count: found.total, asked })}
          </h2>
          <ol className="app-found__list" {...writtenIn(language)}>
            {found.found.map(({ anchor, label, text }) => (
              <li key={anchor}>
                <a className="govuk-link" href={`${address}?at=${anchor}#${anchor}`}>
                  {label}
                </a>
                <span className="app-found__text">{excerpt(text, asked)}</span>
              </li>
            ))}
          </ol>
          {found.total > found.found.length && (
            <p className="govuk-body">{t("consultations.first-are-shown", { count: found.found.length })}</p>
          )}
          <p className="govuk-body">
            <a className="govuk-link" href={address}>
              {t("consultations.back-to-the-text")}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}
