import type { InputHTMLAttributes } from "react";
import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & InputHTMLAttributes<HTMLInputElement> & { name: string };

/** One line of text; further attributes go to the input. */
export function TextInput({ name, label, hint, error, className = "", ...attributes }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          className={`govuk-input ${error ? "govuk-input--error" : ""} ${className}`}
          type="text"
          {...attributes}
          {...control}
        />
      )}
    </Field>
  );
}
