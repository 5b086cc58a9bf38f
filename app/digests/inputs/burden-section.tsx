import { EachInput } from "./each-input.tsx";
import { SourceLinks } from "./source-links.tsx";
import { SourceTable } from "./source-table.tsx";
import { spreadWords } from "./spread.ts";
import type { TechnicalDigest } from "./technical-digest.ts";

interface Props {
  burden: TechnicalDigest["burden"];
  reference: string;
  complete: boolean;
}

/** What the measure would cost: how far apart the figures are, each currency by itself, and who states them. */
export function BurdenSection({ burden: { lines, smaller, each }, reference, complete }: Props) {
  if (each.all === 0) return null;
  const rows = lines.map(({ what, currency, spread }) => ({
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
    // Every input that states something there, whether or not it is counted.
    sources: [...spread.stated, ...spread.confidential, ...spread.apart],
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
        inputs={each}
        reference={reference}
        complete={complete}
      />
    </section>
  );
}
