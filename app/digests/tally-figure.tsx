import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { FigureTable, longest } from "./figure-table.tsx";
import type { Tally } from "./figures.ts";

interface TallyProps<Key extends string> {
  note?: string;
  dimension: "group" | "position" | "country";
  tallies: Tally<Key>[];
  words: (key: Key) => string;
  reference: string;
  /** Of a long list the others can be opened; on paper they are. */
  complete?: boolean;
  /** How many rows are in sight, and where the others are where they are not on this page. */
  inSight?: number;
  others?: string;
}

const mostInSight = 12;

/** The comments by one thing that is known of them. */
export function TallyFigure<Key extends string>({
  note,
  dimension,
  tallies,
  words,
  reference,
  complete = false,
  inSight = mostInSight,
  others,
}: TallyProps<Key>) {
  const t = useWords();
  if (tallies.every(({ key, comments }) => key === notStated || comments === 0))
    return <NothingStated dimension={dimension} reference={reference} />;
  const title = t(`digests.by-${dimension}`);
  const rows = tallies.map(({ key, comments }) => ({
    ...{ key, name: words(key), comments },
    address: commentsAddress(reference, { [dimension]: key }),
  }));
  const table = {
    id: `bars-${dimension}`,
    caption: t(`digests.comments-by-${dimension}`),
    of: t(`digests.${dimension}`),
    most: longest(rows),
  };
  // How many say nothing of it stays in sight, however many there are of the others.
  const stated = rows.filter(({ key }) => key !== notStated);
  const more = stated.slice(inSight);
  return (
    <section className="app-figure" aria-labelledby={`by-${dimension}`}>
      <h3 className="govuk-heading-m" id={`by-${dimension}`}>
        {title}
      </h3>
      {note && <p className="govuk-body">{note}</p>}
      <FigureTable {...table} rows={rows.filter((row) => !more.includes(row))} />
      {more.length > 0 && others && (
        <p className="govuk-body app-figure__more">
          <a className="govuk-link" href={`${others}#by-${dimension}`}>
            {t("digests.all-of-them", { all: rows.length })}
          </a>
        </p>
      )}
      {more.length > 0 && !others && (
        <Details summary={t("digests.the-others", { count: more.length })} open={complete}>
          <FigureTable {...table} rows={more} />
        </Details>
      )}
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
