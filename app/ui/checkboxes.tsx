import { describedBy, type FieldProps, HintAndError } from "./field.tsx";
import type { Choice } from "./radios.tsx";

interface Props extends FieldProps {
  choices: Omit<Choice, "shortcut">[];
  /** The values that are ticked. */
  defaultValues?: string[];
}

/** Any number of choices out of few, all in sight. What is sent bears the same name for each. */
export function Checkboxes({ name, label, hint, error, choices, defaultValues = [] }: Props) {
  return (
    <div className={error ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(name, hint, error)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError name={name} hint={hint} error={error} />
        <div className="govuk-checkboxes">
          {choices.map(({ value, text, hint }, index) => {
            const id = index === 0 ? name : `${name}-${index + 1}`;
            return (
              <div key={value} className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={id}
                  name={name}
                  type="checkbox"
                  value={value}
                  defaultChecked={defaultValues.includes(value)}
                  aria-describedby={hint ? `${id}-item-hint` : undefined}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                  {text}
                </label>
                {hint && (
                  <div className="govuk-hint govuk-checkboxes__hint" id={`${id}-item-hint`}>
                    {hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
