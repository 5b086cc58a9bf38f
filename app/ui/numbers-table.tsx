import { Scroll } from "./scroll.tsx";

interface Props {
  caption: string;
  /** What the rows are. */
  of: string;
  columns: string[];
  /** Each with as many numbers as there are columns, in words. */
  rows: { key: string; name: string; href?: string; numbers: string[] }[];
}

/** Numbers in rows and columns; where the screen is narrow, those of a row stand below its name, each with its column. */
export function NumbersTable({ caption, of, columns, rows }: Props) {
  return (
    <Scroll label={caption}>
      <table className={columns.length > 1 ? "govuk-table app-numbers" : "govuk-table"}>
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="govuk-table__header">
              {of}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="govuk-table__header govuk-table__header--numeric">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, href, numbers }) => (
            <tr key={key} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {href ? (
                  <a className="govuk-link" href={href}>
                    {name}
                  </a>
                ) : (
                  name
                )}
              </th>
              {columns.map((column, at) => (
                <td
                  key={column}
                  className="govuk-table__cell govuk-table__cell--numeric"
                  data-column={column}
                >
                  {numbers[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
