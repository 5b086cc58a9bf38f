import type { PublishedInput } from "#app/comments/parts/inputs/inputs.server.ts";
import { answersTo, burdenLines, sourcesOf, withBurden } from "./burden.ts";
import { EachInput } from "./each-input.tsx";
import { SourceLinks } from "./source-links.tsx";
import { SourceTable } from "./source-table.tsx";
import { spreadWords } from "./spread.ts";

interface Props {
  inputs: PublishedInput[];
  reference: string;
  complete: boolean;
}

/** What the measure would cost: how far apart the figures are, each currency by itself, and who states them. */
export function BurdenSection({ inputs, reference, complete }: Props) {
  const own = withBurden(inputs);
  if (own.length === 0) return null;
  const smaller = answersTo(own, "smaller_firm").yes;
  const rows = burdenLines(own).map(({ what, currency, spread }) => ({
    key: `${what} ${currency}`,
    name: currency ? `${what}, ${currency}` : what,
    words: [
      spreadWords(spread),
      spread.confidential.length > 0 && `confidential in ${spread.confidential.length}`,
      spread.apart.length > 0 &&
        `not counted in ${spread.apart.length}, being in another unit: see the comment`,
    ]
      .filter(Boolean)
      .join("; "),
    sources: sourcesOf(spread),
  }));
  return (
    <section className="app-figure" aria-labelledby="burden">
      <h3 className="govuk-heading-m" id="burden">
        Cost and burden
      </h3>
      <p className="govuk-body">
        From the lowest figure to the highest that comments state; nothing is added up or converted.
      </p>
      <SourceTable caption="Cost and burden" of="Burden" says="Range" rows={rows} reference={reference} />
      {smaller.length > 0 && (
        <>
          <p className="govuk-body">Stated by smaller firms:</p>
          <SourceLinks sources={smaller} reference={reference} />
        </>
      )}
      <EachInput
        summary="What each comment says of cost and burden"
        groups={["licensing", "burden"]}
        inputs={own}
        reference={reference}
        complete={complete}
      />
    </section>
  );
}
