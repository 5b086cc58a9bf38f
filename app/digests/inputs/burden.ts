import { isConfidential, textOf } from "#app/comments/parts/inputs/input-field.ts";
import type { PublishedInput } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { costFields } from "#app/comments/parts/inputs/technical/figure-units.ts";
import { sourceOf } from "./source.ts";
import { byCurrency, type Spread, spreadOf } from "./spread.ts";

/** One line of the table of burdens: what is stated, in which currency, and how far apart the figures are. */
export interface BurdenLine {
  /** The name of the field. */
  field: string;
  currency: string;
  spread: Spread;
}

const costs = [...costFields];
const others = ["hours", "applications", "days_lost", "transition_months"];

/** Costs by currency, then hours, applications, days and months; only what someone states. */
export function burdenLines(inputs: PublishedInput[]): BurdenLine[] {
  const costed = byCurrency(inputs, costs).flatMap(({ currency, inputs }) =>
    costs.map((field) => ({ field, currency, spread: spreadOf(inputs, field) })),
  );
  const rest = others.map((field) => ({
    field,
    currency: "",
    spread: spreadOf(inputs, field),
  }));
  return [...costed, ...rest].filter(
    ({ spread }) => spread.stated.length + spread.confidential.length + spread.apart.length > 0,
  );
}

/** The inputs that state a burden of any kind. */
export function withBurden(inputs: PublishedInput[]) {
  return inputs.filter(({ fields }) =>
    [...costs, ...others, "smaller_firm", "research_effect"].some((name) => textOf(fields, name) !== ""),
  );
}

/** How many inputs answer yes, no or not known, and how many keep it confidential; by whom. */
export function answersTo(inputs: PublishedInput[], field: string) {
  const saying = (answer: string) =>
    inputs.filter(({ fields }) => textOf(fields, field) === answer).map(sourceOf);
  return {
    yes: saying("yes"),
    no: saying("no"),
    unknown: saying("unknown"),
    confidential: inputs.filter((input) => isConfidential(input, field)).map(sourceOf),
  };
}
