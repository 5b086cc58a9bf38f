import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { QuoteTranslation } from "./quote.ts";

/** What an official wrote as a translation of a quote; by whom and when only where officials read it. */
export function TranslatedQuote({ translation }: { translation: QuoteTranslation | null }) {
  const t = useWords();
  if (!translation) return null;
  const { language, words, made_by, made_at } = translation;
  const into = t.displayName("language", language);
  return (
    <>
      <p className="app-said__translation" lang={language} dir="auto">
        {words}
      </p>
      <p className="app-quote__source">
        {made_by === null || made_at === null
          ? t("snapshots.translated", { language: into })
          : t("digest-said.translated-by", {
              ...{ language: into, name: made_by },
              day: t.moment(made_at, { dateStyle: "long" }),
            })}
      </p>
    </>
  );
}

/** Leads officials to the page on which a quote is translated. */
export function TranslateLink({ number, href }: { number: number; href: string }) {
  const t = useWords();
  return (
    <p className="app-quote__source app-no-print">
      <a className="govuk-link" href={href}>
        {t("digest-said.translate", { number: String(number), hidden })}
      </a>
    </p>
  );
}
