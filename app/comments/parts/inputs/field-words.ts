import { isCountry } from "#app/accounts/countries.ts";
import { shownQuantity } from "#app/content/figures/kept-quantity.ts";
import type { Translator } from "#app/words/translator.ts";
import { withPlaceholders } from "../../comment/placeholders.ts";
import { currencyName, isCurrency } from "./currencies.ts";
import { type InputField, isConfidential, type SaidInput, textOf, ticked } from "./input-field.ts";

/** What a field says, in words: of choices what each stands for, of countries and currencies their names. */
export function fieldWords(t: Translator, field: InputField, input: SaidInput): string[] {
  const { fields } = input;
  const text = textOf(fields, field.name);
  if (text === "") return [];
  if (isConfidential(input, field.name)) return [withPlaceholders(t, text)];
  const wordsOf = (value: string) => {
    const option = field.options?.find((option) => option.value === value);
    return option ? t.say(option.text) : value;
  };
  switch (field.kind) {
    case "choice":
      return [wordsOf(text)];
    case "several":
      return ticked(fields, field.name).map(wordsOf);
    case "country":
      return [isCountry(text) ? t.displayName("region", text) : text];
    case "currency":
      return [isCurrency(text) ? currencyName(t, text) : text];
    case "quantity":
      return [shownQuantity(t, text)];
    default:
      return [text];
  }
}
