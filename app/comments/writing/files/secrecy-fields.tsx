import type { ReactNode } from "react";
import type { Errors } from "#app/requests/refusals.ts";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { grounds } from "../../comment/grounds.ts";
import { secrecyBounds } from "../../parts/attachments/attachment.ts";
import { longestMarked } from "../../parts/attachments/marking.ts";

interface Props {
  /** By the name of the field. */
  values: Record<string, string | undefined>;
  errors?: Errors;
  /** What helps to choose a ground. */
  children?: ReactNode;
}

/** Who may read a file, and why not everyone. */
export function SecrecyFields({ values, errors, children }: Props) {
  const t = useWords();
  return (
    <>
      <Radios
        name="confidential"
        label={t("files.who-may-read")}
        defaultValue={values.confidential ?? "no"}
        choices={[
          { value: "no", text: t("files.for-everyone") },
          {
            value: "yes",
            text: t("files.for-officials"),
            hint: t("files.for-officials-hint"),
          },
          {
            value: "in part",
            text: t("files.in-part"),
            hint: t("files.in-part-hint", { most: longestMarked }),
          },
        ]}
      />
      <div className="app-secrecy">
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {t("files.if-only-officials")}
          </legend>
          <Select
            name="ground"
            label={t("files.ground")}
            hint={t("files.everyone-sees-ground")}
            options={grounds.map(({ value, text }) => ({ value, text: t.say(text) }))}
            none={t("files.choose-a-ground")}
            defaultValue={values.ground}
            error={errors?.ground}
          />
          <TextArea
            name="justification"
            label={t("files.why-not-published")}
            hint={t("files.justification-hint", { most: secrecyBounds.justification })}
            rows={4}
            dir="auto"
            defaultValue={values.justification}
            error={errors?.justification}
          />
          <TextInput
            name="summary"
            label={t("files.instead-optional")}
            hint={t("files.summary-hint", { most: secrecyBounds.summary })}
            dir="auto"
            defaultValue={values.summary}
            error={errors?.summary}
          />
        </fieldset>
        {children}
      </div>
    </>
  );
}
