import { countryName } from "#app/accounts/countries.ts";
import { textOf } from "#app/comments/inputs/input-field.ts";
import type { PublishedInput } from "#app/comments/inputs/inputs.server.ts";
import { answersTo, withAvailability } from "./burden.ts";
import { byText } from "./by-text.ts";
import { EachInput } from "./each-input.tsx";
import { SourceTable } from "./source-table.tsx";

interface Props {
  inputs: PublishedInput[];
  reference: string;
  complete: boolean;
}

/** What can be had from elsewhere: the products named, and how many say that quality and quantity suffice. */
export function AvailabilitySection({ inputs, reference, complete }: Props) {
  const own = withAvailability(inputs);
  if (own.length === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="availability">
      <h3 className="govuk-heading-m" id="availability">
        Availability from elsewhere
      </h3>
      <SourceTable
        caption="Products named"
        of="Product and source"
        says="Quality and quantity"
        rows={productsOf(own)}
        reference={reference}
      />
      <EachInput
        summary="What each comment says of availability"
        groups={["availability"]}
        inputs={own}
        reference={reference}
        complete={complete}
      />
    </section>
  );
}

function productsOf(inputs: PublishedInput[]) {
  return byText(inputs, ({ fields }) => productKey(fields)).map(({ key, items }) => ({
    key,
    name: productName(items[0]?.fields ?? {}),
    words: `${answerWords("Comparable quality", items, "comparable_quality")}. ${answerWords("Sufficient quantity", items, "sufficient_quantity")}.`,
    sources: items,
  }));
}

function productKey(fields: Record<string, string>) {
  return productName(fields).toLowerCase();
}

function productName(fields: Record<string, string>) {
  const country = textOf(fields, "source_country");
  const parts = [
    textOf(fields, "product") || "Product not named",
    textOf(fields, "source"),
    countryName(country),
  ];
  return parts.filter(Boolean).join(", ");
}

/** `Comparable quality: yes` of one input, `Comparable quality: 2 yes, 1 no, 1 not known` of several. */
function answerWords(of: string, inputs: PublishedInput[], field: string) {
  const { yes, no, unknown, confidential } = answersTo(inputs, field);
  const counts = [
    ["yes", yes.length],
    ["no", no.length],
    ["not known", unknown.length],
    ["confidential", confidential.length],
  ] as const;
  const words = counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => (inputs.length === 1 ? word : `${count} ${word}`));
  return `${of}: ${words.join(", ") || "not stated"}`;
}
