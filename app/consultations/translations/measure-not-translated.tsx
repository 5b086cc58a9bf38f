import { useWords } from "#app/words/use-words.ts";
import type { ShownText } from "./translation.ts";

/** Said where a translation has title and summary alone: below stands the authentic text. */
export function MeasureNotTranslated({ text: { language, measureLanguage } }: { text: ShownText }) {
  const t = useWords();
  if (language === measureLanguage) return null;
  return (
    <p className="govuk-inset-text">
      {t("consultations.measure-not-translated", {
        language: t.displayName("language", language ?? ""),
        authentic: t.displayName("language", measureLanguage ?? ""),
      })}
    </p>
  );
}
