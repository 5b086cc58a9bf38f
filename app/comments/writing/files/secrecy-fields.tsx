import type { ReactNode } from "react";
import type { Errors } from "#app/requests/refusals.ts";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { secrecyBounds } from "../../parts/attachments/attachment.ts";
import { longestMarked } from "../../parts/attachments/marking.ts";
import { grounds } from "../../parts/confidential/grounds.ts";

interface Props {
  /** By the name of the field. */
  values: Record<string, string | undefined>;
  errors?: Errors;
  /** What helps to choose a ground. */
  children?: ReactNode;
}

/** Who may read a file, and why not everyone. */
export function SecrecyFields({ values, errors, children }: Props) {
  return (
    <>
      <Radios
        name="confidential"
        label="Who may read this file?"
        defaultValue={values.confidential ?? "no"}
        choices={[
          { value: "no", text: "Everyone, once the comment is published" },
          {
            value: "yes",
            text: "Only the government’s officials",
            hint: "It is kept encrypted. Everyone sees that there is a confidential file, the ground and the summary; not its name, kind or size",
          },
          {
            value: "in part",
            text: "Officials all of it, everyone the parts that are not confidential",
            hint: `You mark the confidential parts on the next page, or have put them in [[double square brackets]] in the file. Everyone gets the other words as plain text, without pictures and layout. For files with up to ${longestMarked.toLocaleString("en-GB")} characters of text`,
          },
        ]}
      />
      <div className="app-secrecy">
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            If only officials may read it
          </legend>
          <Select
            name="ground"
            label="Ground"
            hint="Everyone will see it"
            options={grounds.map(({ value, text }) => ({ value, text }))}
            none="Choose a ground"
            defaultValue={values.ground}
            error={errors?.ground}
          />
          <TextArea
            name="justification"
            label="Why it must not be published"
            hint={`Only officials read this; up to ${secrecyBounds.justification.toLocaleString("en-GB")} characters`}
            rows={4}
            dir="auto"
            defaultValue={values.justification}
            error={errors?.justification}
          />
          <TextInput
            name="summary"
            label="What may be published instead (optional)"
            hint={`Everyone will read it; up to ${secrecyBounds.summary} characters`}
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
