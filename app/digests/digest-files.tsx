import type { ReactNode } from "react";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "./addresses.ts";
import { type DocumentName, documentNames } from "./documents/document-names.ts";
import type { OfConsultation } from "./said/point-facts.tsx";

/** The digest to take away, and what its files hold. */
export function DigestFiles({ consultation }: { consultation: OfConsultation }) {
  const t = useWords();
  const code = (words: ReactNode[]) => <code>{words}</code>;
  const documents = (starts: string) =>
    documentNames
      .filter((name) => name.startsWith(starts))
      .map((name) => ({ part: `/documents/${name}`, words: t(`digest-documents.file ${name}`) }));
  const lists = [
    { key: "brief", heading: t("digest-documents.the-brief"), parts: documents("brief.") },
    {
      ...{ key: "whole", heading: t("digest-documents.the-whole") },
      parts: [...documents("whole."), { part: "/print", words: t("digests.page-to-print") }],
    },
    {
      ...{ key: "tables", heading: t("digest-documents.the-tables") },
      parts: [
        ...tables.map((name) => ({ part: `/documents/${name}`, words: t(`digest-documents.file ${name}`) })),
        { part: ".csv", words: t("digests.figures-file") },
        { part: "/comments.csv", words: t("digests.comments-file") },
        { part: ".csv?separator=semicolon", words: t("digests.figures-file-semicolons") },
        { part: "/comments.csv?separator=semicolon", words: t("digests.comments-file-semicolons") },
      ],
    },
  ];
  return (
    <>
      {lists.map(({ key, heading, parts }) => (
        <section key={key} aria-labelledby={`take-${key}`}>
          <h3 className="govuk-heading-s" id={`take-${key}`}>
            {heading}
          </h3>
          <ul className="app-actions govuk-list">
            {parts.map(({ part, words }) => (
              <li key={part}>
                <a className="govuk-link" href={digestAddress(consultation, part)}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Details summary={t("digests.what-is-in-the-files")}>
        <p>{t("digest-documents.in-documents")}</p>
        <p>{t("digest-documents.in-tables", { code })}</p>
        <p>{t("digests.in-figures-file", { code })}</p>
        <p>{t("digests.in-comments-file", { code })}</p>
        <p>{t("digests.in-both-files")}</p>
      </Details>
    </>
  );
}

const tables: DocumentName[] = documentNames.filter((name) => /^(?!brief|whole)/.test(name));
