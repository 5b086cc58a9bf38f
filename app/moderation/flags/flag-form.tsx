import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { moderatorsGrounds } from "../grounds.ts";
import { longestExplanation } from "./flag.ts";

interface Props {
  errors?: Errors;
  typed?: Record<string, string>;
}

/** What is wrong with a comment, on one of the published grounds. */
export function FlagForm({ errors = {}, typed = {} }: Props) {
  const t = useWords();
  return (
    <form method="post" noValidate id="form">
      <Radios
        name="ground"
        label={t("flags.what-is-wrong")}
        error={errors.ground}
        choices={moderatorsGrounds.map((value) => ({ value, text: t(`terms.ground ${value}`) }))}
        defaultValue={typed.ground}
      />
      <TextArea
        name="explanation"
        label={t("flags.explanation")}
        hint={t("flags.explanation-hint", { most: longestExplanation })}
        error={errors.explanation}
        rows={4}
        defaultValue={typed.explanation}
      />
      <Button>{t("flags.send")}</Button>
    </form>
  );
}
