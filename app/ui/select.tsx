import { Field, type FieldProps } from "./field.tsx";

export interface Option {
  value: string;
  text: string;
  /** BCP 47, where it is not that of the page. */
  lang?: string;
}

interface Props extends FieldProps {
  options: Option[];
  defaultValue?: string;
  /** The text of an empty first option; left out, there is none. */
  none?: string;
  /** A letter that goes to it with Alt and Shift, see enhanceShortcuts. */
  shortcut?: string;
}

/** One choice out of many. */
export function Select({ name, label, hint, error, options, defaultValue = "", none, shortcut }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      {(control) => (
        <select
          className={`govuk-select ${error ? "govuk-select--error" : ""}`}
          defaultValue={defaultValue}
          data-shortcut={shortcut}
          {...control}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map(({ value, text, lang }) => (
            <option key={value} value={value} lang={lang}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
