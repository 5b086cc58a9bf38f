import type { Source } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { endsOf, sayQuantity } from "#app/content/figures/quantity-words.ts";
import { RangeChart } from "#app/ui/range-chart.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { groupWords } from "../words-of.ts";
import { SourceLinks } from "./source-links.tsx";
import { type Threshold, type ThresholdValue, thresholdTitle } from "./thresholds.ts";

/** For each parameter, where it stands, where the measure would put it and where each group would have it. */
export function ThresholdsSection({ thresholds, reference }: { thresholds: Threshold[]; reference: string }) {
  return (
    <>
      {thresholds.map((threshold, index) => (
        <ThresholdFigure
          key={`${threshold.provision?.anchor} ${threshold.parameter} ${threshold.unit}`}
          id={`threshold-${index + 1}`}
          threshold={threshold}
          reference={reference}
        />
      ))}
    </>
  );
}

interface FigureProps {
  id: string;
  threshold: Threshold;
  reference: string;
}

function ThresholdFigure({ id, threshold, reference }: FigureProps) {
  const t = useWords();
  const { provision } = threshold;
  const title = thresholdTitle(t, threshold);
  const lines = linesOf(t, threshold);
  return (
    <section className="app-figure" aria-labelledby={id}>
      <h4 className="govuk-heading-s" id={id}>
        {t("digest-inputs.name-and-more", {
          name: title,
          more: provision ? (
            <a className="govuk-link" href={provisionAddress(reference, provision.anchor)}>
              {provision.label}
            </a>
          ) : (
            t("digest-inputs.measure-as-a-whole")
          ),
        })}
      </h4>
      {lines.length > 0 && (
        <RangeChart
          id={`chart-${id}`}
          title={title}
          rows={lines.slice(0, mostRows).map(({ label, isReference, value }) => ({
            label: t("digest-inputs.value-of", { whose: label, count: value.sources.length }),
            words: sayQuantity(t, value.quantity),
            ...endsOf(value.quantity),
            isReference,
          }))}
        />
      )}
      <ThresholdTable title={title} lines={lines} threshold={threshold} reference={reference} />
    </section>
  );
}

/** The chart has the first values; the table has all of them. */
const mostRows = 40;

interface ThresholdLine {
  label: string;
  isReference: boolean;
  value: ThresholdValue;
}

function linesOf(t: Translator, { present, proposed, preferred }: Threshold): ThresholdLine[] {
  return [
    ...present.map((value) => ({ label: t("digest-inputs.present"), isReference: true, value })),
    ...proposed.map((value) => ({ label: t("digest-inputs.proposed"), isReference: true, value })),
    ...preferred.flatMap(({ group, values }) =>
      values.map((value) => ({ label: groupWords(t, group), isReference: false, value })),
    ),
  ];
}

interface TableProps extends Omit<FigureProps, "id"> {
  title: string;
  lines: ThresholdLine[];
}

function ThresholdTable({ title, lines, threshold: { confidential, apart }, reference }: TableProps) {
  const t = useWords();
  const row = (label: string, words: string, sources: Source[]) => (
    <tr key={`${label} ${words}`} className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {label}
      </th>
      <td className="govuk-table__cell">{words}</td>
      <td className="govuk-table__cell govuk-table__cell--numeric">{t.number(sources.length)}</td>
      <td className="govuk-table__cell">
        <SourceLinks sources={sources} reference={reference} />
      </td>
    </tr>
  );
  return (
    <Scroll label={t("digests.table-of", { what: title })}>
      <table className="govuk-table app-figure__table app-source-table">
        <caption className="govuk-table__caption govuk-visually-hidden">{title}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {t("digest-inputs.which-value")}
            </th>
            <th scope="col" className="govuk-table__header">
              {t("digest-inputs.value")}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {t("digests.comments")}
            </th>
            <th scope="col" className="govuk-table__header">
              {t("digest-inputs.by")}
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {lines.map(({ label, value }) => row(label, sayQuantity(t, value.quantity), value.sources))}
          {confidential.length > 0 &&
            row(t("digest-inputs.confidential-value"), t("digest-inputs.not-shown"), confidential)}
          {apart.length > 0 &&
            row(t("digest-inputs.value-in-another-unit"), t("digest-inputs.see-the-comment"), apart)}
        </tbody>
      </table>
    </Scroll>
  );
}
