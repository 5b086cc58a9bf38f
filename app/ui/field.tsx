import type { ReactNode } from "react";
import type { Told } from "#app/words/message.ts";
import { useWords } from "#app/words/use-words.ts";

export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The same words as in the error summary. */
  error?: Told;
}

interface ControlProps {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

/** A label, a hint, an error and the control that they describe. */
export function Field({
  name,
  label,
  hint,
  error,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  return (
    <div className={error ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      <HintAndError name={name} hint={hint} error={error} />
      {children({
        id: name,
        name,
        "aria-describedby": describedBy(name, hint, error),
        "aria-invalid": error ? true : undefined,
      })}
    </div>
  );
}

/** Shared by fields with one control and by groups of radios. */
export function HintAndError({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const t = useWords();
  return (
    <>
      {hint && (
        <div className="govuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="govuk-error-message" id={`${name}-error`}>
          <span className="govuk-visually-hidden">{t("ui.error")}</span> {t.say(error)}
        </p>
      )}
    </>
  );
}

/** The ids of what describes a control, in the order in which they are read. */
export function describedBy(name: string, hint: ReactNode, error: Told | undefined) {
  return [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined;
}
