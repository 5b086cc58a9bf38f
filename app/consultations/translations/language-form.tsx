import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { LanguageSelect } from "./language-select.tsx";

interface Props {
  authentic: string | null;
  errors: Errors | undefined;
  typed: Typed | undefined;
}

/** Where the authentic language is known, the way to a further one; else the field that says it. */
export function LanguageForm({ authentic, errors, typed }: Props) {
  const t = useWords();
  const isKnown = authentic !== null;
  return (
    <form method="post" noValidate>
      <LanguageSelect
        label={t(isKnown ? "translations.add-language" : "translations.which-is-authentic")}
        hint={t(isKnown ? "translations.add-language-hint" : "translations.which-is-authentic-hint")}
        except={authentic}
        defaultValue={typed?.language}
        error={errors?.language}
      />
      <Button name="intent" value={isKnown ? "add" : "say"}>
        {t(isKnown ? "translations.go-on" : "translations.say-it")}
      </Button>
    </form>
  );
}
