import type { ReactNode } from "react";
import { Bar, BarPatterns } from "#app/ui/bar.tsx";
import { type Fill, Legend } from "#app/ui/chart-fills.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";

export interface FigureRow {
  key: string;
  name: string;
  /** Where the name leads, if anywhere, and what else there is to say of it. */
  href?: string;
  note?: string;
  comments: number;
  /** The list of comments that the figure counts. */
  address: string;
  /** What the figure is made of; those without any are left out. */
  parts?: FigurePart[];
}

export interface FigurePart {
  key: string;
  name: string;
  /** How its part of the bar is filled; none where the bar is not divided. */
  fill?: Fill;
  comments: number;
  address: string;
  of: string;
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

interface Props {
  /** Keeps the patterns of its bars apart from those of other tables on the page. */
  id: string;
  caption: string;
  of: string;
  /** What is counted, where it is not comments. */
  counted?: string;
  rows: FigureRow[];
  /** What the fills of the parts stand for. */
  legend?: { label: string; fill: Fill }[];
  /** The longest bar, where the rows go on in another table. */
  most?: number;
}

/** A table of figures, each a row with its label, a bar as long as its number and the number on one line. */
export function FigureTable({ id, caption, of, counted, rows, legend, most = longest(rows) }: Props) {
  const t = useWords();
  const folds = rows.some(({ parts, name }) => parts || name.length > longestBeside);
  return (
    <>
      {legend && <Legend id={id} labels={legend} />}
      {legend && <BarPatterns id={id} />}
      <table className={`govuk-table app-figure__table app-bars ${folds ? "app-bars--folding" : ""}`}>
        <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
        <FigureHead of={of} counted={[counted ?? t("digests.comments")]} />
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr key={row.key} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                <RowName row={row} />
              </th>
              <td className="govuk-table__cell">
                <div className="app-bars__line">
                  <Bar patterns={id} parts={barOf(row)} most={most} />
                  <span className="app-bars__count">
                    <Count count={row.comments} address={row.address} of={row.name} />
                  </span>
                </div>
                <Parts parts={row.parts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** In letters: what is longer stands above its bar on a narrow screen. */
const longestBeside = 22;

export const longest = (rows: { comments: number }[]) => Math.max(1, ...rows.map(({ comments }) => comments));

function barOf({ comments, parts = [] }: FigureRow) {
  const divided = parts.flatMap(({ comments, fill }) => (fill ? [{ value: comments, fill }] : []));
  return divided.length > 0 ? divided : [{ value: comments, fill: "full" as const }];
}

function RowName({ row: { name, href, note } }: { row: FigureRow }) {
  const shown: ReactNode = href ? (
    <a className="govuk-link" href={href}>
      {name}
    </a>
  ) : (
    name
  );
  return (
    <>
      {shown}
      {note && <span className="app-bars__note">{note}</span>}
    </>
  );
}

function Parts({ parts = [] }: Pick<FigureRow, "parts">) {
  const some = parts.filter(({ comments }) => comments > 0);
  if (some.length === 0) return null;
  return (
    <ul className="app-facts app-bars__parts">
      {some.map(({ key, name, comments, address, of }) => (
        <li key={key}>
          {name} <Count count={comments} address={address} of={of} />
        </li>
      ))}
    </ul>
  );
}
