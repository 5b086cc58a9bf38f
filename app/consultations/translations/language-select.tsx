import type { ReactNode } from "react";
import { Select } from "#app/ui/select.tsx";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";
import { textLanguages } from "../text-languages.ts";

interface Props {
  label: string;
  hint: ReactNode;
  /** Which is not offered. */
  except?: string | null;
  defaultValue?: string | undefined;
  error?: Told | undefined;
}

/** The languages in which a text can be, in the order of their names. */
export function LanguageSelect({ label, hint, except, defaultValue, error }: Props) {
  const t = useWords();
  const options = textLanguages
    .filter((language) => language !== except)
    .map((language) => ({ value: language, text: t.displayName("language", language) }))
    .sort((one, other) => t.compare(one.text, other.text));
  return (
    <Select
      name="language"
      label={label}
      hint={hint}
      none={t("translations.choose")}
      options={options}
      defaultValue={defaultValue}
      error={error}
    />
  );
}
