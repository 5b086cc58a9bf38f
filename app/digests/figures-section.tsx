import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { countryWords, dayWords } from "#app/comments/comment/filter-words.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { capital, counted } from "#app/content/phrases.ts";
import { BarChart } from "#app/ui/bar-chart.tsx";
import { Details } from "#app/ui/details.tsx";
import { TimelineChart } from "#app/ui/timeline-chart.tsx";
import { ConfidentialFigure } from "./confidential-figure.tsx";
import { CrossTable } from "./cross-table.tsx";
import { type DaySpan, inColumns } from "./days.ts";
import type { DigestView } from "./digest-view.ts";
import { FigureTable } from "./figure-table.tsx";
import type { Tally } from "./figures.ts";

/** Comments by group, position, both together, country and day; each chart with its table beside it. */
export function FiguresSection({ digest, reference, complete }: DigestView) {
  return (
    <>
      <TallyFigure
        title="By stakeholder group"
        dimension="group"
        tallies={digest.groups}
        words={capital}
        reference={reference}
      />
      <TallyFigure
        title="By position"
        note="Comments are reasons, not votes. How many took a position says who wrote, not what is right."
        dimension="position"
        tallies={digest.positions}
        words={capital}
        reference={reference}
      />
      <CrossTable groups={digest.positionsOfGroups} reference={reference} />
      <TallyFigure
        title="By country"
        dimension="country"
        tallies={digest.countries}
        words={countryWords}
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

interface TallyProps {
  title: string;
  note?: string;
  dimension: "group" | "position" | "country";
  tallies: Tally[];
  words: (key: string) => string;
  reference: string;
  complete?: boolean;
}

function TallyFigure({ title, note, dimension, tallies, words, reference, complete = false }: TallyProps) {
  const rows = tallies.map(({ key, comments }) => ({
    name: words(key),
    comments,
    address: commentsAddress(reference, { [dimension]: key }),
  }));
  const shown = rows.slice(0, mostBars);
  if (tallies.every(({ key, comments }) => key === notStated || comments === 0))
    return <NothingStated title={title} dimension={dimension} reference={reference} />;
  const table = <FigureTable caption={title} of={capital(dimension)} rows={rows} />;
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
            title={`Comments ${title.toLowerCase()}`}
            bars={shown.map(({ name, comments }) => ({ label: name, value: comments }))}
          />
          {rows.length > mostBars && (
            <p className="govuk-body-s app-quiet">
              The chart shows the {mostBars} largest of {rows.length}.
            </p>
          )}
        </div>
        {rows.length > mostRowsInSight && !complete ? (
          <Details summary={`All ${rows.length} as a table`}>{table}</Details>
        ) : (
          table
        )}
      </div>
    </section>
  );
}

/** Imported comments often say nothing of their authors: a chart of one bar would only look like a finding. */
function NothingStated({
  title,
  dimension,
  reference,
}: Pick<TallyProps, "title" | "dimension" | "reference">) {
  return (
    <section className="app-figure" aria-labelledby={`by-${dimension}`}>
      <h3 className="govuk-heading-m" id={`by-${dimension}`}>
        {title}
      </h3>
      <p className="govuk-body">
        <a className="govuk-link" href={commentsAddress(reference, { [dimension]: notStated })}>
          No comment states a {dimension}
        </a>
        .
      </p>
    </section>
  );
}

const mostColumns = 92;
const fewDays = 14;

function DaysFigure({ digest: { days }, reference, complete }: DigestView) {
  const columns = inColumns(days, mostColumns);
  const together = Math.ceil(days.length / mostColumns);
  const rows = days
    .filter(({ comments }) => comments > 0)
    .map(({ day, comments }) => ({
      name: dayWords(day),
      comments,
      address: commentsAddress(reference, { day }),
    }));
  if (rows.length === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="by-day">
      <h3 className="govuk-heading-m" id="by-day">
        By day
      </h3>
      {together > 1 && <p className="govuk-body">Each column is {together} days.</p>}
      <div className="app-figure__pair">
        <TimelineChart
          id="chart-day"
          title="Comments by day"
          columns={columns.map((span) => ({ label: spanWords(span), value: span.comments }))}
        />
        <Details
          summary={`${counted(rows.length, "day")} with comments, as a table`}
          open={complete || rows.length <= fewDays}
        >
          <FigureTable caption="Comments by day" of="Day" rows={rows} />
        </Details>
      </div>
    </section>
  );
}

function spanWords({ first, last }: DaySpan) {
  return first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`;
}
