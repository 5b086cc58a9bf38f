import { textOf } from "#app/comments/parts/inputs/input-field.ts";
import type { PublishedInput } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { technicalGroups } from "#app/comments/parts/inputs/technical/fields.ts";
import { answersTo } from "./burden.ts";
import { byText } from "./by-text.ts";
import { sourceOf } from "./source.ts";

/** The inputs that name a source from elsewhere, or say something of it. */
export function withAvailability(inputs: PublishedInput[]) {
  const names = technicalGroups.find(({ key }) => key === "availability")?.fields ?? [];
  return inputs.filter(({ fields }) => names.some(({ name }) => textOf(fields, name) !== ""));
}

/** What can be had from elsewhere, product by product, with whoever names it and what they say of it. */
export function productsOf(inputs: PublishedInput[]) {
  return byText(withAvailability(inputs), (input) =>
    Object.values(productOf(input)).join("\n").toLowerCase(),
  ).map(({ key, items }) => ({
    key,
    named: productOf(items[0] ?? { fields: {} }),
    sources: items.map(sourceOf),
    comparable_quality: answersTo(items, "comparable_quality"),
    sufficient_quantity: answersTo(items, "sufficient_quantity"),
  }));
}

/** A product, its maker and the country of that, each the empty text where it is not named. */
function productOf({ fields }: Pick<PublishedInput, "fields">) {
  return {
    product: textOf(fields, "product"),
    source: textOf(fields, "source"),
    country: textOf(fields, "source_country"),
  };
}
