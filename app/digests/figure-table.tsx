import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";

export interface FigureRow {
  name: string;
  comments: number;
  /** The list of comments that the figure counts. */
  address: string;
}

/** A figure that leads to what it counts; `of` says for those who hear it alone what that is. */
export function Count({ count, address, of }: { count: number; address: string; of: string }) {
  const t = useWords();
  if (count === 0) return <>{t.number(0)}</>;
  return (
    <a className="govuk-link" href={address}>
      {t.number(count)}
      <VisuallyHidden>: {of}</VisuallyHidden>
    </a>
  );
}

/** The heads of a table of figures: what the rows are, and what each column counts. */
export function FigureHead({ of, counted }: { of: string; counted: string[] }) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <th scope="col" className="govuk-table__header">
          {of}
        </th>
        {counted.map((words) => (
          <th key={words} scope="col" className="govuk-table__header govuk-table__header--numeric">
            {words}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The same figures as the chart that stands beside it. */
export function FigureTable({ caption, of, rows }: { caption: string; of: string; rows: FigureRow[] }) {
  const t = useWords();
  return (
    <table className="govuk-table app-figure__table">
      <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <FigureHead of={of} counted={[t("digests.comments")]} />
      <tbody className="govuk-table__body">
        {rows.map(({ name, comments, address }) => (
          <tr key={name} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {name}
            </th>
            <td className="govuk-table__cell govuk-table__cell--numeric">
              <Count count={comments} address={address} of={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
