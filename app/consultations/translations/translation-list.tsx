import { Tag } from "#app/ui/tag.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Frame } from "../frame.ts";
import { writtenIn } from "../text-languages.ts";
import type { listTranslations } from "./find-translations.server.ts";

interface Props {
  frame: Frame;
  translations: Awaited<ReturnType<typeof listTranslations>>;
  isPublic: boolean;
}

/** In which languages the consultation is given, and what officials can do with each. */
export function TranslationList({ frame, translations, isPublic }: Props) {
  const t = useWords();
  const { authentic } = frame.text;
  const address = `/officials/${frame.government_code}/consultations/${frame.reference}/translations`;
  return (
    <>
      <p className="govuk-body">{t("translations.what-they-are")}</p>
      <ul className="app-translations">
        {authentic !== null && (
          <li>
            <strong>{t.displayName("language", authentic)}</strong> <Tag>{t("translations.authentic")}</Tag>
            <span {...writtenIn(authentic)}>{frame.title}</span>
          </li>
        )}
        {translations.map(({ language, title, has_measure, fits }) => {
          const name = t.displayName("language", language);
          return (
            <li key={language}>
              <strong>{name}</strong>{" "}
              <a className="govuk-link" href={`${address}/${language}`}>
                {t(isPublic ? "translations.look-at" : "translations.change", { language: name, hidden })}
              </a>{" "}
              <a className="govuk-link" href={`${address}/${language}/file`}>
                {t("translations.as-a-file", { language: name, hidden })}
              </a>
              <span {...writtenIn(language)}>{title}</span>
              {has_measure === 0 && <span>{t("translations.without-measure")}</span>}
              {fits === 0 && <span className="govuk-error-message">{t("translations.does-not-fit")}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
