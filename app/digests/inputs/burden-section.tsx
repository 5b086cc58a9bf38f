import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { BurdenLine } from "./burden.ts";
import { EachInput } from "./each-input.tsx";
import { fieldName } from "./names.ts";
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
  const t = useWords();
  if (each.all === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="burden">
      <h3 className="govuk-heading-m" id="burden">
        {t("digest-inputs.burden")}
      </h3>
      <p className="govuk-body">{t("digest-inputs.burden-text")}</p>
      <SourceTable
        caption={t("digest-inputs.burden")}
        of={t("digest-inputs.burden-of")}
        says={t("digest-inputs.range")}
        rows={lines.map((line) => rowOf(t, line))}
        reference={reference}
      />
      {smaller.length > 0 && (
        <>
          <p className="govuk-body">{t("digest-inputs.by-smaller-firms")}</p>
          <SourceLinks sources={smaller} reference={reference} />
        </>
      )}
      <EachInput
        summary={t("digest-inputs.each-on-burden")}
        groups={["licensing", "burden"]}
        inputs={each}
        reference={reference}
        complete={complete}
      />
    </section>
  );
}

function rowOf(t: Translator, { field, currency, spread }: BurdenLine) {
  const { stated, confidential, apart } = spread;
  const name = fieldName(t, field);
  return {
    key: `${field} ${currency}`,
    name: currency ? t("digest-inputs.name-and-more", { name, more: currency }) : name,
    words: [
      spreadWords(t, spread),
      confidential.length > 0 ? t("digest-inputs.confidential-in", { count: confidential.length }) : "",
      apart.length > 0 ? t("digest-inputs.not-counted-in", { count: apart.length }) : "",
    ].filter(Boolean),
    // Every input that states something there, whether or not it is counted.
    sources: [...stated, ...confidential, ...apart],
  };
}
