import type { TextareaHTMLAttributes } from "react";
import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement> & { name: string };

/** Several lines of text; further attributes go to the text area. */
export function TextArea({ name, label, hint, error, rows = 8, ...attributes }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          className={`govuk-textarea ${error ? "govuk-textarea--error" : ""}`}
          rows={rows}
          {...attributes}
          {...control}
        />
      )}
    </Field>
  );
}
