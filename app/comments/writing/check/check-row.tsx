import type { ReactNode } from "react";

interface Props {
  /** Where the messages about it lead. */
  id?: string;
  term: string;
  /** The page on which it is changed. */
  change?: string;
  /** What is changed, for those who hear the links without what is beside them. */
  words: string;
  problem?: string;
  children: ReactNode;
}

/** One part of a comment that is being checked, with what is wrong about it and the way to change it. */
export function CheckRow({ id, term, change, words, problem, children }: Props) {
  return (
    <div className="govuk-summary-list__row" id={id}>
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">
        {problem && (
          <p className="govuk-error-message">
            <span className="govuk-visually-hidden">Error:</span> {problem}
          </p>
        )}
        {children}
      </dd>
      {change && (
        <dd className="govuk-summary-list__actions">
          <a className="govuk-link" href={change}>
            Change<span className="govuk-visually-hidden"> {words}</span>
          </a>
        </dd>
      )}
    </div>
  );
}
