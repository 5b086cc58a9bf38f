import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { longestReason } from "../../comment/withdrawing.ts";

/** Grants or refuses a request to withdraw, with an answer to its author. */
export function AnswerForm({ errors = {}, typed = {} }: { errors?: Errors; typed?: Record<string, string> }) {
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name] });
  return (
    <form method="post" noValidate>
      <Radios
        {...field("granted")}
        label="What do you decide?"
        choices={[
          {
            value: "yes",
            text: "Grant it",
            hint: "Its text leaves every public page, list, count and export at once; that it was withdrawn stays. This cannot be undone.",
          },
          { value: "no", text: "Refuse it", hint: "The comment stays as it is. The author may ask again." },
        ]}
      />
      <TextArea
        {...field("answer")}
        label="Answer"
        hint={`Needed to refuse. The author reads it. Up to ${longestReason.toLocaleString("en-GB")} characters.`}
        rows={5}
      />
      <Button>Send the answer</Button>
    </form>
  );
}

/** What was answered; `unsent` is what this official wrote where another was faster. */
export function AnswerGiven({ answer, unsent }: { answer: string | null; unsent?: string }) {
  return (
    <section aria-labelledby="form">
      <h2 className="govuk-heading-m" id="form">
        The answer
      </h2>
      <p className="govuk-body app-typed">{answer ?? "Given without a reason."}</p>
      {unsent && (
        <>
          <h2 className="govuk-heading-m">The answer that you wrote, which was not sent</h2>
          <p className="govuk-body app-typed">{unsent}</p>
        </>
      )}
    </section>
  );
}
