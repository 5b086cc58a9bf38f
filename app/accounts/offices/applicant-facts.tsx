interface Props {
  lines: readonly (readonly [label: string, words: string])[];
}

/** What is known of whoever is to become an official. */
export function ApplicantFacts({ lines }: Props) {
  return (
    <dl className="govuk-summary-list">
      {lines.map(([label, words]) => (
        <div className="govuk-summary-list__row" key={label}>
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value app-anywhere">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
