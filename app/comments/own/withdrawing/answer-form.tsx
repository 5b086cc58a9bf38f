import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { longestReason } from "../../comment/withdrawing.ts";

/** Grants or refuses a request to withdraw, with an answer to its author. */
export function AnswerForm({ errors = {}, typed = {} }: { errors?: Errors; typed?: Record<string, string> }) {
  const t = useWords();
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name] });
  return (
    <form method="post" noValidate>
      <Radios
        {...field("granted")}
        label={t("withdrawals-office.what-do-you-decide")}
        choices={[
          {
            value: "yes",
            text: t("withdrawals-office.grant-it"),
            hint: t("withdrawals-office.grant-it-hint"),
          },
          {
            value: "no",
            text: t("withdrawals-office.refuse-it"),
            hint: t("withdrawals-office.refuse-it-hint"),
          },
        ]}
      />
      <TextArea
        {...field("answer")}
        label={t("withdrawals-office.answer")}
        hint={t("withdrawals-office.answer-hint", { most: longestReason })}
        rows={5}
      />
      <Button>{t("withdrawals-office.send-the-answer")}</Button>
    </form>
  );
}

/** What was answered; `unsent` is what this official wrote where another was faster. */
export function AnswerGiven({ answer, unsent }: { answer: string | null; unsent?: string }) {
  const t = useWords();
  return (
    <section aria-labelledby="form">
      <h2 className="govuk-heading-m" id="form">
        {t("withdrawals-office.the-answer")}
      </h2>
      <p className="govuk-body app-typed">{answer ?? t("withdrawals-office.without-a-reason")}</p>
      {unsent && (
        <>
          <h2 className="govuk-heading-m">{t("withdrawals-office.answer-not-sent")}</h2>
          <p className="govuk-body app-typed">{unsent}</p>
        </>
      )}
    </section>
  );
}
