import { countryOptions } from "#app/accounts/countries.ts";
import { longestQuantity } from "#app/content/figures/quantity.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { Told } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { markingAttributes } from "../confidential/marking-attributes.ts";
import { currencies, currencyName } from "./currencies.ts";
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
  const t = useWords();
  return (
    <>
      {groups.map((group, index) => (
        <details
          key={group.key}
          className="app-input-group"
          open={(firstOpen && index === 0) || isTouched(group, form)}
        >
          <summary className="app-input-group__summary">{t.say(group.title)}</summary>
          <fieldset className="govuk-fieldset">
            <legend className="govuk-visually-hidden">{t.say(group.title)}</legend>
            {group.hint && <p className="govuk-hint">{t.say(group.hint)}</p>}
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
  const t = useWords();
  const { name, kind } = field;
  const common = {
    name,
    label: t.say(field.label),
    hint: <Hint field={field} warning={warnings[name]} />,
    error: errors[name],
  };
  const typed = fields[name] ?? "";
  const marking = markingAttributes(t);
  switch (kind) {
    case "long text":
      return <TextArea {...common} rows={4} defaultValue={typed} {...marking} />;
    case "several":
      return (
        <Checkboxes
          {...common}
          hint={field.hint && t.say(field.hint)}
          choices={optionsOf(t, field)}
          defaultValues={ticked(fields, name)}
        />
      );
    case "choice":
    case "country":
    case "currency":
      return (
        <Select
          {...common}
          hint={field.hint && t.say(field.hint)}
          none={t("inputs.not-stated")}
          options={optionsOf(t, field)}
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
          {...marking}
        />
      );
    case "link":
      return <TextInput {...common} defaultValue={typed} inputMode="url" autoComplete="off" {...marking} />;
    default:
      return <TextInput {...common} defaultValue={typed} autoComplete="off" {...marking} />;
  }
}

/** What can be chosen there, in the order of the language's alphabet where that helps to find it. */
function optionsOf(t: Translator, { kind, options = [] }: InputField) {
  if (kind === "currency") return currencies.map((code) => ({ value: code, text: currencyName(t, code) }));
  if (kind === "country") return countryOptions(t);
  return options.map(({ value, text, hint }) => ({ value, text: t.say(text), hint: hint && t.say(hint) }));
}

/** The bound of what can be typed stands in the hint. */
function Hint({ field: { hint, kind, longest }, warning }: { field: InputField; warning?: Told }) {
  const t = useWords();
  const bound =
    kind === "quantity"
      ? t("inputs.quantity-bound", { most: longestQuantity, most_marked: longest })
      : t("inputs.text-bound", { most: longest });
  return (
    <>
      {hint ? t("inputs.hint-and-bound", { hint: t.say(hint), bound }) : bound}
      {warning && (
        <strong className="app-input-warning">{t("inputs.please-check", { warning: t.say(warning) })}</strong>
      )}
    </>
  );
}
