import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { BarChart } from "#app/ui/bar-chart.tsx";
import { Details } from "#app/ui/details.tsx";
import { TimelineChart } from "#app/ui/timeline-chart.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { ConfidentialFigure } from "./confidential-figure.tsx";
import { CrossTable } from "./cross-table.tsx";
import { type DaySpan, inColumns } from "./days.ts";
import type { DigestView } from "./digest-view.ts";
import { FigureTable } from "./figure-table.tsx";
import type { Tally } from "./figures.ts";
import { mostFirst } from "./most-first.ts";
import { countryWords, dayWords, groupWords } from "./words-of.ts";

/** Comments by group, position, both together, country and day; each chart with its table beside it. */
export function FiguresSection({ digest, reference, complete }: DigestView) {
  const t = useWords();
  return (
    <>
      <TallyFigure
        dimension="group"
        tallies={digest.groups}
        words={(group) => groupWords(t, group)}
        reference={reference}
      />
      <TallyFigure
        note={t("digests.reasons-not-votes")}
        dimension="position"
        tallies={digest.positions}
        words={(position) => positionWords(t, position)}
        reference={reference}
      />
      <CrossTable groups={digest.positionsOfGroups} reference={reference} />
      <TallyFigure
        dimension="country"
        tallies={mostFirst(t, digest.countries)}
        words={(country) => countryWords(t, country)}
        reference={reference}
        complete={complete}
      />
      <DaysFigure digest={digest} reference={reference} complete={complete} />
      <ConfidentialFigure confidential={digest.confidential} />
    </>
  );
}

/** The chart of a long list shows its top; the table has all of it. */
const mostBars = 12;
const mostRowsInSight = 30;

interface TallyProps<Key extends string> {
  note?: string;
  dimension: "group" | "position" | "country";
  tallies: Tally<Key>[];
  words: (key: Key) => string;
  reference: string;
  complete?: boolean;
}

function TallyFigure<Key extends string>({
  note,
  dimension,
  tallies,
  words,
  reference,
  complete = false,
}: TallyProps<Key>) {
  const t = useWords();
  const title = t(`digests.by-${dimension}`);
  const rows = tallies.map(({ key, comments }) => ({
    name: words(key),
    comments,
    address: commentsAddress(reference, { [dimension]: key }),
  }));
  const shown = rows.slice(0, mostBars);
  if (tallies.every(({ key, comments }) => key === notStated || comments === 0))
    return <NothingStated dimension={dimension} reference={reference} />;
  const table = <FigureTable caption={title} of={t(`digests.${dimension}`)} rows={rows} />;
  return (
    <section className="app-figure" aria-labelledby={`by-${dimension}`}>
      <h3 className="govuk-heading-m" id={`by-${dimension}`}>
        {title}
      </h3>
      {note && <p className="govuk-body">{note}</p>}
      <div className="app-figure__pair">
        <div>
          <BarChart
            id={`chart-${dimension}`}
            title={t(`digests.comments-by-${dimension}`)}
            bars={shown.map(({ name, comments }) => ({ label: name, value: comments }))}
          />
          {rows.length > mostBars && (
            <p className="govuk-body-s app-quiet">
              {t("digests.largest-shown", { shown: mostBars, all: rows.length })}
            </p>
          )}
        </div>
        {rows.length > mostRowsInSight && !complete ? (
          <Details summary={t("digests.all-as-table", { all: rows.length })}>{table}</Details>
        ) : (
          table
        )}
      </div>
    </section>
  );
}

/** Imported comments often say nothing of their authors: a chart of one bar would only look like a finding. */
function NothingStated({ dimension, reference }: Pick<TallyProps<string>, "dimension" | "reference">) {
  const t = useWords();
  return (
    <section className="app-figure" aria-labelledby={`by-${dimension}`}>
      <h3 className="govuk-heading-m" id={`by-${dimension}`}>
        {t(`digests.by-${dimension}`)}
      </h3>
      <p className="govuk-body">
        {t(`digests.no-${dimension}-stated`, {
          link: (words) => (
            <a className="govuk-link" href={commentsAddress(reference, { [dimension]: notStated })}>
              {words}
            </a>
          ),
        })}
      </p>
    </section>
  );
}

const mostColumns = 92;
const fewDays = 14;

function DaysFigure({ digest: { days }, reference, complete }: DigestView) {
  const t = useWords();
  const columns = inColumns(days, mostColumns);
  const together = Math.ceil(days.length / mostColumns);
  const rows = days
    .filter(({ comments }) => comments > 0)
    .map(({ day, comments }) => ({
      name: dayWords(t, day),
      comments,
      address: commentsAddress(reference, { day }),
    }));
  if (rows.length === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="by-day">
      <h3 className="govuk-heading-m" id="by-day">
        {t("digests.by-day")}
      </h3>
      {together > 1 && <p className="govuk-body">{t("digests.days-a-column", { days: together })}</p>}
      <div className="app-figure__pair">
        <TimelineChart
          id="chart-day"
          title={t("digests.comments-by-day")}
          columns={columns.map((span) => ({ label: spanWords(t, span), value: span.comments }))}
        />
        <Details
          summary={t("digests.days-as-table", { days: rows.length })}
          open={complete || rows.length <= fewDays}
        >
          <FigureTable caption={t("digests.comments-by-day")} of={t("digests.day")} rows={rows} />
        </Details>
      </div>
    </section>
  );
}

function spanWords(t: Translator, { first, last }: DaySpan) {
  if (first === last) return dayWords(t, first);
  return t("digests.from-day-to-day", { first: dayWords(t, first), last: dayWords(t, last) });
}
