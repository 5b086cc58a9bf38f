import { countryOptions } from "#app/accounts/countries.ts";
import { counted } from "#app/content/phrases.ts";
import { longestQuantity } from "#app/content/quantity.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { markingWords } from "../confidential/marking-words.ts";
import { currencies } from "./currencies.ts";
import { type InputField, type InputFields, type InputGroup, textOf, ticked } from "./input-field.ts";

export interface InputFormProps {
  fields: InputFields;
  errors?: Errors;
  /** By field, what looks odd but may be right. */
  warnings?: Errors;
}

/** Groups of fields, each shut until it is needed: what is filled in or wrong is open, and the first one. */
export function InputGroups({
  groups,
  firstOpen = false,
  ...form
}: InputFormProps & { groups: readonly InputGroup[]; firstOpen?: boolean }) {
  return (
    <>
      {groups.map((group, index) => (
        <details
          key={group.key}
          className="app-input-group"
          open={(firstOpen && index === 0) || isTouched(group, form)}
        >
          <summary className="app-input-group__summary">{group.title}</summary>
          <fieldset className="govuk-fieldset">
            <legend className="govuk-visually-hidden">{group.title}</legend>
            {group.hint && <p className="govuk-hint">{group.hint}</p>}
            {group.fields.map((field) => (
              <InputControl key={field.name} field={field} {...form} />
            ))}
          </fieldset>
        </details>
      ))}
    </>
  );
}

function isTouched({ fields: own }: InputGroup, { fields, errors = {}, warnings = {} }: InputFormProps) {
  return own.some(({ name }) => textOf(fields, name) !== "" || errors[name] || warnings[name]);
}

function InputControl({ field, fields, errors = {}, warnings = {} }: InputFormProps & { field: InputField }) {
  const { name, label, kind, options = [] } = field;
  const common = { name, label, hint: <Hint field={field} warning={warnings[name]} />, error: errors[name] };
  const typed = fields[name] ?? "";
  switch (kind) {
    case "long text":
      return <TextArea {...common} rows={4} defaultValue={typed} {...markingWords} />;
    case "several":
      return (
        <Checkboxes {...common} hint={field.hint} choices={options} defaultValues={ticked(fields, name)} />
      );
    case "choice":
      return (
        <Select {...common} hint={field.hint} none="Not stated" options={[...options]} defaultValue={typed} />
      );
    case "country":
      return (
        <Select
          {...common}
          hint={field.hint}
          none="Not stated"
          options={countryOptions}
          defaultValue={typed}
        />
      );
    case "currency":
      return (
        <Select
          {...common}
          hint={field.hint}
          none="Not stated"
          options={currencyOptions}
          defaultValue={typed}
        />
      );
    case "quantity":
      return (
        <TextInput
          {...common}
          defaultValue={typed}
          className="govuk-input--width-20"
          autoComplete="off"
          {...markingWords}
        />
      );
    case "link":
      return (
        <TextInput {...common} defaultValue={typed} inputMode="url" autoComplete="off" {...markingWords} />
      );
    default:
      return <TextInput {...common} defaultValue={typed} autoComplete="off" {...markingWords} />;
  }
}

/** The bound of what can be typed stands in the hint. */
function Hint({ field: { hint, kind, longest }, warning }: { field: InputField; warning?: string }) {
  const bound =
    kind === "quantity"
      ? `A number or a range, up to ${longestQuantity} characters (${longest} with a confidential part).`
      : `Up to ${counted(longest, "character")}.`;
  return (
    <>
      {[hint, bound].filter(Boolean).join(" ")}
      {warning && <strong className="app-input-warning">Please check: {warning}</strong>}
    </>
  );
}
const currencyOptions = currencies.map(({ code, name }) => ({ value: code, text: `${code}: ${name}` }));
