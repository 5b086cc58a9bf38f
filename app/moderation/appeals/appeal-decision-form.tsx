import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestReason } from "../grounds.ts";
import { appealOutcomes } from "./outcomes.ts";

/** Says what becomes of an appeal, and why, to its author. */
export function AppealDecisionForm({
  errors = {},
  typed = {},
}: {
  errors?: Errors;
  typed?: Record<string, string>;
}) {
  const t = useWords();
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name] });
  return (
    <form method="post" noValidate>
      <Radios
        {...field("outcome")}
        label={t("appeals-office.what-do-you-decide")}
        choices={appealOutcomes.map((value) => ({
          value,
          text: t(`appeals-office.choose ${value}`),
          hint: t(`appeals-office.hint ${value}`),
        }))}
      />
      <TextArea
        {...field("answer")}
        label={t("appeals-office.answer")}
        hint={t("appeals-office.answer-hint", { most: longestReason })}
        rows={5}
      />
      <Button>{t("appeals-office.send")}</Button>
    </form>
  );
}
