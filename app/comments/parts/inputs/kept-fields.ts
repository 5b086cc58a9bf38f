import { keptQuantity, typedQuantity } from "#app/content/figures/kept-quantity.ts";
import type { FigurePage } from "#app/content/figures/page-figures.ts";
import type { Translator } from "#app/words/translator.ts";
import { type InputFields, type InputGroup, onlyFields } from "./input-field.ts";

/** What these groups ask for of what is typed on that page, with its figures so that they are read alike on every page. */
export function keptFields(page: FigurePage, groups: readonly InputGroup[], typed: InputFields): InputFields {
  return withQuantities(groups, onlyFields(groups, typed), (text) => keptQuantity(page, text));
}

/** What is kept as a form in that language has it. */
export function typedFields(t: Translator, groups: readonly InputGroup[], kept: InputFields): InputFields {
  return withQuantities(groups, kept, (text) => typedQuantity(t, text));
}

function withQuantities(
  groups: readonly InputGroup[],
  fields: InputFields,
  change: (text: string) => string,
): InputFields {
  const quantities = new Set(
    groups.flatMap(({ fields }) => fields.filter(({ kind }) => kind === "quantity").map(({ name }) => name)),
  );
  return Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name, quantities.has(name) ? change(text) : text]),
  );
}
