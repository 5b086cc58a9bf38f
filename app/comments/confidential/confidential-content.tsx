import { Prose } from "#app/ui/prose.tsx";
import type { Looked } from "./find-confidential.server.ts";
import { groundText } from "./grounds.ts";
import { MarkedText } from "./marked-text.tsx";

/** A comment in full as officials read it, with what is claimed for each part of it that is confidential. */
export function ConfidentialContent({ looked: { version, texts, claims, files } }: { looked: Looked }) {
  return (
    <>
      <section aria-labelledby="in-full">
        <h2 className="govuk-heading-m" id="in-full" tabIndex={-1}>
          Version {version} in full
        </h2>
        {texts.map(({ label, isMarkdown, officials }) => (
          <section key={label} className="app-versions__text" aria-label={label}>
            <h3 className="govuk-heading-s">{label}</h3>
            {isMarkdown ? (
              <Prose html={officials} />
            ) : (
              <p className="govuk-body app-typed-lines" dir="auto">
                <MarkedText text={officials} />
              </p>
            )}
          </section>
        ))}
      </section>
      <section aria-labelledby="claims">
        <h2 className="govuk-heading-m" id="claims">
          What is claimed for each part
        </h2>
        {claims.map(({ text, ...claim }, index) => (
          <ClaimMade key={text} title={`Confidential part ${index + 1}`} text={text} {...claim} />
        ))}
        {files.map(({ id, ...claim }, index) => (
          <ClaimMade key={id} title={`Confidential file ${index + 1}`} {...claim} />
        ))}
      </section>
    </>
  );
}

interface ClaimMadeProps {
  title: string;
  text?: string;
  ground: string;
  justification: string;
  summary: string;
}

function ClaimMade({ title, text, ground, justification, summary }: ClaimMadeProps) {
  const rows = [
    { term: "Ground", words: groundText(ground) ?? ground },
    { term: "Why it must not be published", words: justification },
    { term: "What everyone reads instead", words: summary || "The ground alone" },
  ];
  return (
    <div className="app-claim">
      <h3 className="govuk-heading-s">{title}</h3>
      {text !== undefined && (
        <blockquote className="app-claim__text" dir="auto">
          <mark className="app-confidential">{text}</mark>
        </blockquote>
      )}
      <dl className="govuk-summary-list">
        {rows.map(({ term, words }) => (
          <div key={term} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{term}</dt>
            <dd className="govuk-summary-list__value app-typed-lines" dir="auto">
              {words}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
