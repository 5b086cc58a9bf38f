import { LanguageSelect } from "#app/consultations/translations/language-select.tsx";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Quote } from "../said/quote.ts";

interface Props {
  quote: Quote;
  seen: number;
  errors: Errors | undefined;
  typed: Record<string, string> | undefined;
}

/** Writes a translation of a quote, or takes the one away that stands beside it. */
export function TranslationForms({ quote, seen, errors, typed }: Props) {
  const t = useWords();
  const { translation, language } = quote;
  return (
    <>
      <form method="post">
        <input type="hidden" name="intent" value="translate" />
        <input type="hidden" name="seen" value={seen} />
        <LanguageSelect
          label={t("digest-said.language-of-translation")}
          hint={t("digest-said.language-of-quote", { language: t.displayName("language", language) })}
          except={language}
          defaultValue={typed?.language ?? translation?.language ?? t.language}
          error={errors?.language}
        />
        <TextArea
          name="words"
          label={t("digest-said.translation")}
          hint={t("digest-said.translation-hint")}
          error={errors?.words}
          rows={4}
          defaultValue={typed?.words ?? translation?.words ?? ""}
        />
        <Button>{t("digest-said.save-translation")}</Button>
      </form>
      {translation && (
        <form method="post">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="seen" value={seen} />
          <Button kind="secondary">{t("digest-said.take-translation-back")}</Button>
        </form>
      )}
    </>
  );
}
