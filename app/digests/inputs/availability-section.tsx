import { EachInput } from "./each-input.tsx";
import { SourceTable } from "./source-table.tsx";
import type { TechnicalDigest } from "./technical-digest.ts";

type Product = TechnicalDigest["availability"]["products"][number];

interface Props {
  availability: TechnicalDigest["availability"];
  reference: string;
  complete: boolean;
}

/** What can be had from elsewhere: the products named, and how many say that quality and quantity suffice. */
export function AvailabilitySection({ availability: { products, each }, reference, complete }: Props) {
  if (each.all === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="availability">
      <h3 className="govuk-heading-m" id="availability">
        Availability from elsewhere
      </h3>
      <SourceTable
        caption="Products named"
        of="Product and source"
        says="Quality and quantity"
        rows={products.map(rowOf)}
        reference={reference}
      />
      <EachInput
        summary="What each comment says of availability"
        groups={["availability"]}
        inputs={each}
        reference={reference}
        complete={complete}
      />
    </section>
  );
}

function rowOf({ key, name, sources, comparable_quality, sufficient_quantity }: Product) {
  const isOne = sources.length === 1;
  const quality = `Comparable quality: ${answerWords(comparable_quality, isOne)}`;
  const quantity = `Sufficient quantity: ${answerWords(sufficient_quantity, isOne)}`;
  return { key, name, words: `${quality}. ${quantity}.`, sources };
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
