import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { EachInput } from "./each-input.tsx";
import { productName } from "./names.ts";
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
  const t = useWords();
  if (each.all === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="availability">
      <h3 className="govuk-heading-m" id="availability">
        {t("digest-inputs.availability")}
      </h3>
      <SourceTable
        caption={t("digest-inputs.products-named")}
        of={t("digest-inputs.product-and-source")}
        says={t("digest-inputs.quality-and-quantity")}
        rows={products.map((product) => rowOf(t, product))}
        reference={reference}
      />
      <EachInput
        summary={t("digest-inputs.each-on-availability")}
        groups={["availability"]}
        inputs={each}
        reference={reference}
        complete={complete}
      />
    </section>
  );
}

function rowOf(t: Translator, { key, named, sources, comparable_quality, sufficient_quantity }: Product) {
  const isOne = sources.length === 1;
  const words = t("digest-inputs.quality-quantity", {
    quality: answerWords(t, comparable_quality, isOne),
    quantity: answerWords(t, sufficient_quantity, isOne),
  });
  return { key, name: productName(t, named), words: [words], sources };
}

/** `yes` of one input, `2 yes, 1 no and 1 not known` of several. */
function answerWords(t: Translator, given: Product["comparable_quality"], isOne: boolean) {
  const words = (["yes", "no", "unknown", "confidential"] as const)
    .filter((answer) => given[answer].length > 0)
    .map((answer) =>
      isOne
        ? t("digest-inputs.answer", { answer })
        : t("digest-inputs.answers", { answer, count: given[answer].length }),
    );
  return words.length > 0 ? t.list(words) : t("digest-inputs.not-stated");
}
