import { Details } from "#app/ui/details.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { WorkedLanguage } from "./find-languages.server.ts";

/** How far what a machine found is to be trusted, and which languages it could work on. */
export function HowFound({ languages }: { languages: WorkedLanguage[] }) {
  const t = useWords();
  const paragraphs = ["quotes", "counts", "positions"] as const;
  return (
    <Details summary={t("digest-said.how-found")}>
      {paragraphs.map((about) => (
        <p key={about} className="govuk-body">
          {t(`digest-said.how-found-${about}`)}
        </p>
      ))}
      {languages.length > 0 && (
        <>
          <p className="govuk-body">
            <strong>{t("digest-said.how-found-languages")}</strong>
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {languages.map((worked) => (
              <li key={worked.language}>{languageWords(t, worked)}</li>
            ))}
          </ul>
        </>
      )}
    </Details>
  );
}

const askKeys = {
  measured: "asks-measured",
  "not measured": "asks-not-measured",
  none: "asks-none",
} as const;

/** What could be done with what is written in a language. */
export function languageWords(
  t: Translator,
  { language, comments, keyPoints, joined, asks }: WorkedLanguage,
) {
  const name = t.displayName("language", language);
  return [
    t("digest-said.language-worked", { language: name, comments, points: keyPoints }),
    ...(joined > 0 ? [t("digest-said.language-joined", { count: joined })] : []),
    t(`digest-said.${askKeys[asks]}`),
  ].join(" ");
}
