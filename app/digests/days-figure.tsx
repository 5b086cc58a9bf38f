import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { Details } from "#app/ui/details.tsx";
import { TimelineChart } from "#app/ui/timeline-chart.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { DaySpan, Period } from "./days.ts";
import { FigureTable } from "./figure-table.tsx";
import type { Digest } from "./find-digest.server.ts";
import { dayWords } from "./words-of.ts";

interface Props {
  digest: Pick<Digest, "days" | "period">;
  reference: string;
  complete: boolean;
  /** Where the table of days is, where it is not on this page. */
  others?: string;
}

const fewDays = 14;

/** When comments came while they were asked for, what came outside that time in words, and the days with their numbers. */
export function DaysFigure({ digest: { days, period }, reference, complete, others }: Props) {
  const t = useWords();
  if (days.length === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="by-day">
      <h3 className="govuk-heading-m" id="by-day">
        {t("digests.by-day")}
      </h3>
      <PeriodChart period={period} />
      <Outside period={period} />
      {others ? (
        <p className="govuk-body app-figure__more">
          <a className="govuk-link" href={`${others}#by-day`}>
            {t("digests.days-as-table", { days: days.length })}
          </a>
        </p>
      ) : (
        <Details
          summary={t("digests.days-as-table", { days: days.length })}
          open={complete || days.length <= fewDays}
        >
          <FigureTable
            id="bars-day"
            caption={t("digests.comments-by-day")}
            of={t("digests.day")}
            rows={days.map(({ day, comments }) => ({
              ...{ key: day, name: dayWords(t, day), comments },
              address: commentsAddress(reference, { day }),
            }))}
          />
        </Details>
      )}
    </section>
  );
}

function PeriodChart({ period: { first, last, width, columns, comments } }: { period: Period }) {
  const t = useWords();
  const ends = { first: dayWords(t, first), last: dayWords(t, last) };
  if (comments === 0) return <p className="govuk-body">{t("digests.none-in-period", ends)}</p>;
  return (
    <>
      <p className="govuk-body">{t("digests.period-shown", { ...ends, width })}</p>
      <TimelineChart
        id="chart-day"
        title={t("digests.comments-by-day")}
        ends={ends}
        columns={columns.map((span) => ({ label: spanWords(t, span), value: span.comments }))}
      />
    </>
  );
}

/** What the chart leaves out, so that nobody takes it for all. */
function Outside({ period: { before, after } }: { period: Period }) {
  const t = useWords();
  const said = (when: "before" | "after", span: DaySpan | null) =>
    span && (
      <p className="govuk-body">
        {t("digests.outside-the-period", {
          ...{ when, count: span.comments },
          days: span.first === span.last ? "one" : "several",
          ...{ first: dayWords(t, span.first), last: dayWords(t, span.last) },
        })}
      </p>
    );
  return (
    <>
      {said("before", before)}
      {said("after", after)}
    </>
  );
}

function spanWords(t: Translator, { first, last }: DaySpan) {
  if (first === last) return dayWords(t, first);
  return t("digests.from-day-to-day", { first: dayWords(t, first), last: dayWords(t, last) });
}
