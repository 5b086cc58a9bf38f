import { describedBy, type FieldProps, HintAndError } from "./field.tsx";
import type { Choice } from "./radios.tsx";

interface Props extends FieldProps {
  choices: readonly Choice[];
  /** The values that are ticked. */
  defaultValues?: readonly string[];
}

/** Any number of choices, all in sight; a form sends each ticked one under the same name. */
export function Checkboxes({ name, label, hint, error, choices, defaultValues = [] }: Props) {
  return (
    <div className={error ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(name, hint, error)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError name={name} hint={hint} error={error} />
        <div className="govuk-checkboxes govuk-checkboxes--small app-checkboxes">
          {choices.map((choice, index) => (
            <CheckboxItem
              key={choice.value}
              id={index === 0 ? name : `${name}-${index + 1}`}
              name={name}
              choice={choice}
              checked={defaultValues.includes(choice.value)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface CheckboxProps {
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
}

function CheckboxItem({ id, name, choice, checked }: CheckboxProps) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id} lang={choice.lang}>
        {choice.text}
      </label>
      {choice.hint && (
        <div className="govuk-hint govuk-checkboxes__hint" id={`${id}-item-hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}
