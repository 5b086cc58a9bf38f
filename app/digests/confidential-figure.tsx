import { groundWords } from "#app/comments/comment/grounds.ts";
import { useWords } from "#app/words/use-words.ts";
import { FigureHead } from "./figure-table.tsx";
import type { Digest } from "./find-digest.server.ts";

/** How much is confidential and on what ground, without what it says; nothing where nothing is. */
export function ConfidentialFigure({ confidential: { comments, grounds } }: Pick<Digest, "confidential">) {
  const t = useWords();
  if (comments === 0) return null;
  return (
    <section className="app-figure" aria-labelledby="confidential">
      <h3 className="govuk-heading-m" id="confidential">
        {t("digests.confidential-parts")}
      </h3>
      <p className="govuk-body">{t("digests.have-confidential-parts", { count: comments })}</p>
      <table className="govuk-table app-figure__table">
        <caption className="govuk-table__caption govuk-visually-hidden">
          {t("digests.confidential-by-ground")}
        </caption>
        <FigureHead of={t("digests.ground")} counted={[t("digests.comments"), t("digests.parts")]} />
        <tbody className="govuk-table__body">
          {grounds.map(({ ground, comments, parts }) => (
            <tr key={ground} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {groundWords(t, ground)}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">{t.number(comments)}</td>
              <td className="govuk-table__cell govuk-table__cell--numeric">{t.number(parts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
