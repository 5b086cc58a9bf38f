import { isStated, type Quantity, readQuantity } from "#app/content/figures/quantity.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { type Message, message } from "#app/words/message.ts";
import { currencyWords, isCurrency } from "../currencies.ts";
import { type InputFields, isConfidential, type SaidInput, textOf } from "../input-field.ts";

/** A figure of a technical input; one that is in another unit than its field's is apart, and is not to be counted. */
export type Figure = Quantity | { kind: "confidential" } | { kind: "apart"; unit: string };

export const valueFields = ["present_value", "proposed_value", "preferred_value"] as const;
export const costFields = ["one_off_cost", "yearly_cost"] as const;

// In the languages in which the portal is offered, whatever the page's is: a figure is read alike on each.
const perYear = "(?: ?/ ?| (?:a|per|each|every|par) )(?:year|annum|yr|an|année|年)";
const yearAtEnd = new RegExp(`${perYear}$`, "i");
const perApplication = "(?: (?:(?:for|on)? ?(?:a|per|each|every) application|par demande))";
const application =
  "(?: additional| more)?(?: licen[cs]e)? applications?| demandes?(?: d[’']autorisation)?(?: supplémentaires?)?| 件";

/** What may stand behind the figures of these fields, with the space before it. */
const fixed: Record<string, RegExp> = {
  applications: new RegExp(`^(?:${application})?(?:${perYear})?$`, "i"),
  days_lost: new RegExp(`^(?: d| days?| j| jours?| 日)?${perApplication}?$`, "i"),
  hours: new RegExp(`^(?: h| hrs?| hours?| heures?| 時間)?(?:${perYear})?$`, "i"),
  transition_months: /^(?: months?| mois| (?:か|ヶ|ケ|カ)月)?$/i,
};

/** How that field's figure is to be read: what is in another unit, or in none that is known, stands apart. */
export function figureOf(input: SaidInput, name: string): Figure {
  if (isConfidential(input, name)) return { kind: "confidential" };
  const quantity = readQuantity(textOf(input.fields, name));
  if (!isStated(quantity)) return quantity;
  return isInUnit(input, name, quantity.unit) ? quantity : { kind: "apart", unit: quantity.unit };
}

/** The unit of the values: its own field's, or what stands beside every one of them. Null where they differ. */
export function unitOfValues(input: SaidInput): string | null {
  const own = textOf(input.fields, "unit");
  if (own !== "") return isConfidential(input, "unit") ? null : own;
  const [first = "", ...others] = unitsBeside(input);
  return others.every((unit) => plainUnit(unit) === plainUnit(first)) ? first : null;
}

/** Which figures are not in the unit or currency of their field, by the field's name. */
export function problemsWithUnits(fields: InputFields): Errors {
  const errors: Errors = {};
  const input = { fields };
  const own = textOf(fields, "unit");
  if (own === "" && unitOfValues(input) === null)
    errors.unit = message("inputs.say-unit-of-all", {
      units: unitsBeside(input)
        .map(unitWords)
        .reduce((units, next) => message("inputs.then-unit", { units, next })),
    });
  for (const name of [...valueFields, ...costFields, ...Object.keys(fixed)]) {
    const figure = figureOf(input, name);
    if (figure.kind !== "apart" || figure.unit === "") continue;
    const wanted = wantedOf(input, name, figure.unit);
    if (wanted !== null) errors[name] = wanted;
  }
  return errors;
}

/** Case matters in a unit (mW is not MW), spaces do not. */
export function plainUnit(unit: string) {
  const plain = unit.normalize("NFKC").replace(/\s+/g, "");
  return /^(?:percent|pct\.?)$/i.test(plain) ? "%" : plain;
}

function isInUnit(input: SaidInput, name: string, unit: string) {
  if (isValue(name)) {
    const own = unitOfValues(input);
    return own !== null && (unit === "" || plainUnit(unit) === plainUnit(own));
  }
  const behind = unit && ` ${unit}`;
  if (!isCost(name)) return fixed[name]?.test(behind) ?? unit === "";
  const once = name === "yearly_cost" ? behind.replace(yearAtEnd, "") : behind;
  return isInCurrency(textOf(input.fields, "currency"), once.trim());
}

function isInCurrency(currency: string, unit: string) {
  if (!isCurrency(currency)) return false;
  return unit === "" || currencyWords(currency).has(unit.normalize("NFKC").toLowerCase());
}

/** What to write instead of a figure in that unit; null where another field is asked for already. */
function wantedOf(input: SaidInput, name: string, unit: string): Message | null {
  const { fields } = input;
  if (isValue(name)) {
    const own = textOf(fields, "unit");
    if (own === "") return null;
    return isConfidential(input, "unit")
      ? message("inputs.unit-is-confidential", { unit })
      : message("inputs.not-the-unit", { unit, own });
  }
  if (isCost(name)) {
    const currency = textOf(fields, "currency");
    if (isConfidential(input, "currency")) return message("inputs.currency-is-confidential", { unit });
    return isCurrency(currency) ? message("inputs.not-the-currency", { unit, currency }) : null;
  }
  return message("inputs.not-what-is-asked-for", { unit, asked: name });
}

/** Beside each value that can be read; the empty text for none. */
function unitsBeside(input: SaidInput) {
  const { fields } = input;
  return valueFields.flatMap((name) => {
    if (isConfidential(input, name)) return [];
    const quantity = readQuantity(textOf(fields, name));
    return isStated(quantity) ? [quantity.unit] : [];
  });
}

const unitWords = (unit: string) =>
  unit === "" ? message("inputs.no-unit-beside") : message("inputs.unit-beside", { unit });
const isValue = (name: string) => valueFields.some((field) => field === name);
const isCost = (name: string) => costFields.some((field) => field === name);
