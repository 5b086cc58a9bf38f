import type { ReactNode } from "react";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** Where the messages about it lead. */
  id?: string;
  term: string;
  /** The page on which it is changed. */
  change?: string;
  /** What the link to that page says; those who hear it without what is beside it are told what is changed. */
  words: ReactNode;
  problem?: Told;
  children: ReactNode;
}

/** One part of a comment that is being checked, with what is wrong about it and the way to change it. */
export function CheckRow({ id, term, change, words, problem, children }: Props) {
  const t = useWords();
  return (
    <div className="govuk-summary-list__row" id={id}>
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">
        {problem && (
          <p className="govuk-error-message">
            <span className="govuk-visually-hidden">{t("ui.error")}</span> {t.say(problem)}
          </p>
        )}
        {children}
      </dd>
      {change && (
        <dd className="govuk-summary-list__actions">
          <a className="govuk-link" href={change}>
            {words}
          </a>
        </dd>
      )}
    </div>
  );
}
