import { Details } from "#app/ui/details.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { LanguagePair } from "../themes/join-languages.ts";
import type { WorkedLanguage } from "./find-languages.server.ts";

/** How far what a machine found is to be trusted, and which languages it could work on. */
export function HowFound({ languages, joins }: { languages: WorkedLanguage[]; joins: LanguagePair[] }) {
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
          {joinWords(t, languages, joins).map((words) => (
            <p key={words} className="govuk-body">
              {words}
            </p>
          ))}
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

/** Of which languages key points could be compared, by what, and of which they could not. */
export function joinWords(t: Translator, languages: WorkedLanguage[], joins: LanguagePair[]) {
  const codes = languages.filter(({ keyPoints }) => keyPoints > 0).map(({ language }) => language);
  const pairs = codes.flatMap((one, at) => codes.slice(at + 1).map((other) => [one, other] as const));
  const name = (code: string) => t.displayName("language", code);
  const listed = (some: (readonly [string, string])[]) =>
    t.list(
      some.map(([one, other]) => t("digest-said.language-pair", { one: name(one), other: name(other) })),
    );
  const isBy = ([one, other]: readonly [string, string], kinds: string[]) =>
    joins.some(
      ({ languages, by }) => kinds.includes(by) && languages.includes(one) && languages.includes(other),
    );
  const kinds = ["dictionary", "model"] as const;
  const neither = pairs.filter((pair) => !isBy(pair, [...kinds]));
  return [
    ...kinds.flatMap((by) => {
      const some = pairs.filter((pair) => isBy(pair, [by]));
      return some.length > 0 ? [t("digest-said.compared-by", { by, pairs: listed(some) })] : [];
    }),
    ...(neither.length > 0 ? [t("digest-said.compared-by-neither", { pairs: listed(neither) })] : []),
  ];
}
