import { describedBy, type FieldProps, HintAndError } from "./field.tsx";

export interface Choice {
  value: string;
  text: string;
  hint?: string;
  /** BCP 47, of its text, where it is not that of the page. */
  lang?: string;
  /** A letter, see enhance-shortcuts.ts. */
  shortcut?: string;
}

interface Props extends FieldProps {
  choices: Choice[];
  defaultValue?: string;
  /** In a row where there is room: for few, short choices. */
  inline?: boolean;
}

/** One choice out of few, all in sight. */
export function Radios({ name, label, hint, error, choices, defaultValue, inline = false }: Props) {
  return (
    <div className={error ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(name, hint, error)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError name={name} hint={hint} error={error} />
        <div className={`govuk-radios ${inline ? "govuk-radios--inline" : ""}`}>
          {choices.map((choice, index) => (
            <RadioItem
              key={choice.value}
              id={index === 0 ? name : `${name}-${index + 1}`}
              name={name}
              choice={choice}
              checked={choice.value === defaultValue}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function RadioItem({
  id,
  name,
  choice,
  checked,
}: {
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
}) {
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        id={id}
        name={name}
        type="radio"
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
        data-shortcut={choice.shortcut}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id} lang={choice.lang}>
        {choice.text}
      </label>
      {choice.hint && (
        <div className="govuk-hint govuk-radios__hint" id={`${id}-item-hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}
