import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** Those of the portal, each by its own name; BCP 47. */
  languages: { language: string; name: string }[];
  /** The one that is kept with the account; null where none is. */
  kept: string | null;
  errors?: Errors;
}

/** Keeps a language with the account. */
export function LanguageForm({ languages, kept, errors }: Props) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <Select
        name="language"
        label={t("accounts.language-label")}
        hint={t("accounts.language-hint")}
        options={languages.map(({ language, name }) => ({ value: language, text: name, lang: language }))}
        defaultValue={kept ?? t.language}
        error={errors?.language}
      />
      <Button kind="secondary" name="intent" value="keep language">
        {t("accounts.keep-language")}
      </Button>
    </form>
  );
}
