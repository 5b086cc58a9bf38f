import type { Source } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { useWords } from "#app/words/use-words.ts";
import { SourceLinks } from "./source-links.tsx";

interface Props {
  caption: string;
  /** What the rows are. */
  of: string;
  /** What the second column says. */
  says: string;
  rows: { key: string; name: string; words: string[]; sources: Source[] }[];
  reference: string;
}

/** A table in which each row counts comments and names them. */
export function SourceTable({ caption, of, says, rows, reference }: Props) {
  const t = useWords();
  return (
    <Scroll label={t("digests.table-of", { what: caption })}>
      <table className="govuk-table app-figure__table app-source-table">
        <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {of}
            </th>
            <th scope="col" className="govuk-table__header">
              {says}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {t("digest-inputs.inputs")}
            </th>
            <th scope="col" className="govuk-table__header">
              {t("digests.comments")}
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ key, name, words, sources }) => (
            <tr key={key} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {name}
              </th>
              <td className="govuk-table__cell">
                {words.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </td>
              <td className="govuk-table__cell govuk-table__cell--numeric">{t.number(sources.length)}</td>
              <td className="govuk-table__cell">
                <SourceLinks sources={sources} reference={reference} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
