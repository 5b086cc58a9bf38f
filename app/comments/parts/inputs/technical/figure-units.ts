import { isStated, type Quantity, readQuantity } from "#app/content/quantity.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { currencyWords, isCurrency } from "../currencies.ts";
import { type InputFields, isConfidential, type SaidInput, textOf } from "../input-field.ts";

/** A figure of a technical input; one that is in another unit than its field's is apart, and is not to be counted. */
export type Figure = Quantity | { kind: "confidential" } | { kind: "apart"; unit: string };

export const valueFields = ["present_value", "proposed_value", "preferred_value"] as const;
export const costFields = ["one_off_cost", "yearly_cost"] as const;

const perYear = "(?: ?/ ?| (?:a|per|each|every) )(?:year|annum|yr)";
const yearAtEnd = new RegExp(`${perYear}$`, "i");
const perApplication = "(?: (?:for|on))? (?:a|per|each|every) application";

/** How the figures of these fields are asked for, and what may stand behind them, with the space before it. */
const fixed: Record<string, { unit: string; behind: RegExp }> = {
  applications: {
    unit: "applications a year",
    behind: new RegExp(`^(?:(?: additional| more)?(?: licen[cs]e)? applications?)?(?:${perYear})?$`, "i"),
  },
  days_lost: { unit: "days", behind: new RegExp(`^(?: d| days?)?(?:${perApplication})?$`, "i") },
  hours: { unit: "hours a year", behind: new RegExp(`^(?: h| hrs?| hours?)?(?:${perYear})?$`, "i") },
  transition_months: { unit: "months", behind: /^(?: months?)?$/i },
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
    errors.unit = `Say under “Unit” what all the values are in; now there is ${unitsBeside(input).map(quoted).join(", then ")}`;
  for (const name of [...valueFields, ...costFields, ...Object.keys(fixed)]) {
    const figure = figureOf(input, name);
    if (figure.kind !== "apart" || figure.unit === "") continue;
    const wanted = wantedOf(input, name);
    if (wanted !== null) errors[name] = `${quoted(figure.unit)} ${wanted}`;
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
  if (!isCost(name)) return fixed[name]?.behind.test(behind) ?? unit === "";
  const once = name === "yearly_cost" ? behind.replace(yearAtEnd, "") : behind;
  return isInCurrency(textOf(input.fields, "currency"), once.trim());
}

function isInCurrency(currency: string, unit: string) {
  if (!isCurrency(currency)) return false;
  return unit === "" || currencyWords(currency).has(unit.normalize("NFKC").toLowerCase());
}

/** What to write instead; null where another field is asked for already. */
function wantedOf(input: SaidInput, name: string) {
  const { fields } = input;
  if (isValue(name)) {
    const own = textOf(fields, "unit");
    if (own === "") return null;
    return isConfidential(input, "unit")
      ? "stands beside a figure whose unit is confidential: write the figure alone"
      : `is not the unit: write the figure in ${own}, as “Unit” says, or change the unit`;
  }
  if (isCost(name)) {
    const currency = textOf(fields, "currency");
    if (isConfidential(input, "currency"))
      return "stands beside a figure whose currency is confidential: write the figure alone";
    return isCurrency(currency)
      ? `is not the currency: write the figure in ${currency}, as “Currency” says, or change the currency`
      : null;
  }
  return `is not what is asked for: write the figure in ${fixed[name]?.unit ?? ""}, such as 6 or 10 to 20`;
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

const quoted = (unit: string) => (unit === "" ? "no unit" : `“${unit}”`);
const isValue = (name: string) => valueFields.some((field) => field === name);
const isCost = (name: string) => costFields.some((field) => field === name);
