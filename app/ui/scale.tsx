import { describedBy, type FieldProps, HintAndError } from "./field.tsx";

interface Props extends FieldProps {
  steps: string[];
  /** What the first and the last step mean; may be empty. */
  ends: [string, string];
  /** BCP 47, of what they mean, where it is not that of the page. */
  lang?: string;
  /** What the choice of no step is called; without it there is none. */
  none?: string;
  defaultValue?: string;
}

/** Radios for the steps of a scale, in a row that breaks on a narrow screen. */
export function Scale({ name, label, hint, error, steps, ends, lang, none, defaultValue }: Props) {
  const [first, last] = ends;
  const meaning = [first && `${steps[0]}: ${first}`, last && `${steps.at(-1)}: ${last}`].filter(Boolean);
  return (
    <div className={error ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
      <fieldset
        className="govuk-fieldset"
        aria-describedby={[describedBy(name, hint, error), meaning.length > 0 && `${name}-ends`]
          .filter(Boolean)
          .join(" ")}
      >
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError name={name} hint={hint} error={error} />
        {meaning.length > 0 && (
          <p className="govuk-body app-scale__ends" id={`${name}-ends`} lang={lang}>
            {meaning.join(" · ")}
          </p>
        )}
        <div className="app-scale">
          {steps.map((step, index) => (
            <label key={step} className="app-scale__step">
              <input
                type="radio"
                id={index === 0 ? name : `${name}-${index + 1}`}
                name={name}
                value={step}
                defaultChecked={step === defaultValue}
              />
              {step}
            </label>
          ))}
          {none && (
            <label className="app-scale__step app-scale__step--none">
              <input type="radio" id={`${name}-none`} name={name} value="" defaultChecked={!defaultValue} />
              {none}
            </label>
          )}
        </div>
      </fieldset>
    </div>
  );
}
