import type { ReactNode } from "react";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "./addresses.ts";

/** The digest to take away, and what its files hold. */
export function DigestFiles({
  consultation,
}: {
  consultation: { government_code: string; reference: string };
}) {
  const t = useWords();
  const code = (words: ReactNode[]) => <code>{words}</code>;
  const parts = [
    { part: "/print", words: t("digests.page-to-print") },
    { part: ".csv", words: t("digests.figures-file") },
    { part: "/comments.csv", words: t("digests.comments-file") },
  ];
  return (
    <>
      <ul className="app-actions govuk-list">
        {parts.map(({ part, words }) => (
          <li key={part}>
            <a className="govuk-link" href={digestAddress(consultation, part)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      <Details summary={t("digests.what-is-in-the-files")}>
        <p>{t("digests.in-figures-file", { code })}</p>
        <p>{t("digests.in-comments-file", { code })}</p>
        <p>{t("digests.in-both-files")}</p>
      </Details>
    </>
  );
}
