import { type InputFormProps, InputGroups } from "../input-fields.tsx";
import { technicalGroups, warningsOnTechnical } from "./fields.ts";

/** The parts of a form in which technical input is given; names are those of technicalGroups. */
export function TechnicalFields({ fields, errors }: Pick<InputFormProps, "fields" | "errors">) {
  return (
    <InputGroups
      groups={technicalGroups}
      fields={fields}
      errors={errors}
      warnings={warningsOnTechnical({ fields })}
      firstOpen={true}
    />
  );
}
