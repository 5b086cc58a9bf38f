import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { controlLists } from "./control-list.ts";
import { commitments } from "./subjects.ts";
import { entriesField } from "./subjects-form.ts";

/** The part of a consultation's form that says what it is about. */
export function SubjectFields({ typed, errors }: { typed: Typed; errors: Errors }) {
  const t = useWords();
  return (
    <>
      <Checkboxes
        name="commitments"
        label={t("subjects-office.commitments")}
        choices={commitments.map((commitment) => ({
          value: String(commitment),
          text: t(`subjects.commitment ${commitment}`),
        }))}
        defaultValues={(typed.commitments ?? "").split(",")}
      />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          {t("subjects-office.entries")}
        </legend>
        <p className="govuk-hint">{t("subjects-office.entries-hint")}</p>
        {controlLists.map(({ value, text }) => (
          <TextInput
            key={value}
            name={entriesField(value)}
            label={t.say(text)}
            defaultValue={typed[entriesField(value)]}
            error={errors[entriesField(value)]}
            spellCheck={false}
          />
        ))}
      </fieldset>
    </>
  );
}
