import type { ReactNode } from "react";
import { useWords } from "#app/words/use-words.ts";
import { earliestPublication, latestPublication } from "../../comment/publication.ts";

const strong = (words: ReactNode[]) => <strong>{words}</strong>;

const unprotected = ["network", "operator", "your-words", "documents", "machine", "courts"] as const;

/** What at-risk mode protects against and what it does not, said before anyone relies on it. */
export function WhatItDoes() {
  const t = useWords();
  return (
    <>
      <p className="govuk-body-l">{t("at-risk.for-whom")}</p>
      <h2 className="govuk-heading-m">{t("at-risk.protects-against")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t("at-risk.database", { strong })}</li>
        <li>{t("at-risk.watching", { strong, earliest: earliestPublication, latest: latestPublication })}</li>
      </ul>
      <h2 className="govuk-heading-m">{t("at-risk.does-not-protect-against")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {unprotected.map((danger) => (
          <li key={danger}>{t(`at-risk.${danger}`, { strong })}</li>
        ))}
      </ul>
      <p className="govuk-body">
        {t("at-risk.read-guidance", {
          link: (words) => (
            <a className="govuk-link" href="/guidance/at-risk">
              {words}
            </a>
          ),
        })}
      </p>
    </>
  );
}
