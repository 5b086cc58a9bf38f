import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestReason } from "../grounds.ts";
import { holdOutcomes } from "./outcomes.ts";

interface Props {
  errors?: Errors;
  typed?: Record<string, string>;
}

/** Says what becomes of a comment in the hold, and why, to its author. */
export function HeldDecisionForm({ errors = {}, typed = {} }: Props) {
  const t = useWords();
  return (
    <form method="post" noValidate>
      <Radios
        name="outcome"
        label={t("holds-office.what-do-you-decide")}
        error={errors.outcome}
        choices={holdOutcomes.map((value) => ({
          value,
          text: t(`holds-office.choose ${value}`),
          hint: t(`holds-office.hint ${value}`),
        }))}
        defaultValue={typed.outcome}
      />
      <TextArea
        name="reason"
        label={t("holds-office.reason")}
        hint={t("holds-office.reason-hint", { most: longestReason })}
        error={errors.reason}
        rows={5}
        defaultValue={typed.reason}
      />
      <Button>{t("holds-office.decide")}</Button>
    </form>
  );
}
