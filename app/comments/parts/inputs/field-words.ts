import { countryName } from "#app/accounts/countries.ts";
import { currencies } from "./currencies.ts";
import { type InputField, isConfidential, type SaidInput, textOf, ticked } from "./input-field.ts";

/** What a field says, in words: of choices what each stands for, of countries and currencies their names. */
export function fieldWords(field: InputField, input: SaidInput): string[] {
  const { fields } = input;
  const text = textOf(fields, field.name);
  if (text === "") return [];
  if (isConfidential(input, field.name)) return [text];
  const wordsOf = (value: string) => field.options?.find((option) => option.value === value)?.text ?? value;
  switch (field.kind) {
    case "choice":
      return [wordsOf(text)];
    case "several":
      return ticked(fields, field.name).map(wordsOf);
    case "country":
      return [countryName(text)];
    case "currency":
      return [`${text}: ${currencies.find(({ code }) => code === text)?.name ?? text}`];
    default:
      return [text];
  }
}
