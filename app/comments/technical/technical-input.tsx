import type { InputFields } from "../inputs/input-field.ts";
import { type InputFormProps, InputGroups } from "../inputs/input-fields.tsx";
import { InputSummary } from "../inputs/input-summary.tsx";
import { technicalGroups, warningsOnTechnical } from "./fields.ts";

/** The parts of a form in which technical input is given; names are those of technicalGroups. */
export function TechnicalFields({ fields, errors }: Pick<InputFormProps, "fields" | "errors">) {
  return (
    <InputGroups
      groups={technicalGroups}
      fields={fields}
      errors={errors}
      warnings={warningsOnTechnical(fields)}
      firstOpen={true}
    />
  );
}

/** Technical input as it is read: on the comment's page, in moderation and before it is sent. */
export function TechnicalSummary({ fields, language }: { fields: InputFields; language?: string | null }) {
  return <InputSummary groups={technicalGroups} fields={fields} language={language} />;
}
