import { groundText } from "#app/comments/parts/confidential/grounds.ts";
import { capital, counted } from "#app/content/phrases.ts";
import { FigureHead } from "./figure-table.tsx";
import type { Digest } from "./find-digest.server.ts";

/** How much is confidential and on what ground, without what it says; nothing where nothing is. */
export function ConfidentialFigure({ confidential: { comments, grounds } }: Pick<Digest, "confidential">) {
  if (comments === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="confidential">
      <h3 className="govuk-heading-m" id="confidential">
        Confidential parts
      </h3>
      <p className="govuk-body">
        {counted(comments, "published comment has", "published comments have")} parts that are not public.
        Nothing of what they say is in this digest.
      </p>
      <table className="govuk-table app-figure__table">
        <caption className="govuk-table__caption govuk-visually-hidden">Confidential parts by ground</caption>
        <FigureHead of="Ground" counted={["Comments", "Parts"]} />
        <tbody className="govuk-table__body">
          {grounds.map(({ ground, comments, parts }) => (
            <tr key={ground} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {capital(groundText(ground) ?? ground)}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">{comments}</td>
              <td className="govuk-table__cell govuk-table__cell--numeric">{parts}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
