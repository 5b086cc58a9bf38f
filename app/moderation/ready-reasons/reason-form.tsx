import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  /** Those in which a text can be given. */
  languages: string[];
  errors?: Errors;
  typed?: Record<string, string>;
}

/** Keeps a reason: a name for moderators, and what authors read, in each language. */
export function ReasonForm({ languages, errors = {}, typed = {} }: Props) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <TextInput
        name="name"
        label={t("ready-reasons.name")}
        hint={t("ready-reasons.name-hint")}
        defaultValue={typed.name}
        error={errors.name}
      />
      {languages.map((language) => (
        <TextArea
          key={language}
          name={`text-${language}`}
          label={t("ready-reasons.text-in", { language: t.displayName("language", language) })}
          rows={4}
          defaultValue={typed[`text-${language}`]}
          error={errors[`text-${language}`]}
        />
      ))}
      <Button name="intent" value="keep">
        {t("ready-reasons.keep")}
      </Button>
    </form>
  );
}
