import type { PublishedInput } from "#app/comments/parts/inputs/inputs.server.ts";
import { productsOf, withAvailability } from "./availability.ts";
import { EachInput } from "./each-input.tsx";
import { SourceTable } from "./source-table.tsx";

type Product = ReturnType<typeof productsOf>[number];

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
        rows={productsOf(own).map(rowOf)}
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

function rowOf({ key, name, inputs, comparable_quality, sufficient_quantity }: Product) {
  const isOne = inputs.length === 1;
  const quality = `Comparable quality: ${answerWords(comparable_quality, isOne)}`;
  const quantity = `Sufficient quantity: ${answerWords(sufficient_quantity, isOne)}`;
  return { key, name, words: `${quality}. ${quantity}.`, sources: inputs };
}

/** `yes` of one input, `2 yes, 1 no, 1 not known` of several. */
function answerWords({ yes, no, unknown, confidential }: Product["comparable_quality"], isOne: boolean) {
  const counts = [
    ["yes", yes.length],
    ["no", no.length],
    ["not known", unknown.length],
    ["confidential", confidential.length],
  ] as const;
  const words = counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => (isOne ? word : `${count} ${word}`));
  return words.join(", ") || "not stated";
}
