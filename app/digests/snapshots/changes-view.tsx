import { notStated } from "#app/comments/comment/filters.ts";
import { PositionTag } from "#app/comments/comment/position-tag.tsx";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { useWords } from "#app/words/use-words.ts";
import { OwnWords } from "../said/own-words.tsx";
import type { QuotedPoint } from "../said/said-points.ts";
import { SaidWords } from "../said/said-words.tsx";
import { isSame } from "./changes.ts";
import type { ReadChanges } from "./find-changes.server.ts";

interface Props {
  changes: ReadChanges;
  reference: string;
}

/** What changed from one digest to another, in words and numbers. */
export function ChangesView({ changes, reference }: Props) {
  const t = useWords();
  const { comments, organisations, asks, voices, positions, added, gone, changed, reworded, renamed, same } =
    changes;
  const counts = [
    { name: t("snapshots-office.comments"), ...comments },
    { name: t("snapshots-office.organisations"), ...organisations },
    { name: t("snapshots-office.sentences-that-ask"), ...asks },
    { name: t("snapshots-office.lone-voices"), ...voices },
    ...positions.map(({ position, ...count }) => ({ name: positionWords(t, position), ...count })),
  ];
  return (
    <>
      {isSame(changes) && <p className="govuk-body-l">{t("snapshots-office.nothing-changed")}</p>}
      <Scroll label={t("snapshots-office.in-numbers")}>
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-table__caption--m">
            {t("snapshots-office.in-numbers")}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="govuk-table__header">
                {t("snapshots-office.what")}
              </th>
              {(["before", "after", "difference"] as const).map((column) => (
                <th key={column} scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {t(`snapshots-office.column ${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ name, before, after }) => (
              <tr key={name} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {name}
                </th>
                {[
                  t.number(before),
                  t.number(after),
                  t.number(after - before, { signDisplay: "exceptZero" }),
                ].map((words, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
                  <td key={at} className="govuk-table__cell govuk-table__cell--numeric">
                    {words}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <PointsOf
        heading={t("snapshots-office.new-points", { count: added.length })}
        points={added}
        reference={reference}
      />
      {changed.length > 0 && (
        <h2 className="govuk-heading-m">{t("snapshots-office.changed-points", { count: changed.length })}</h2>
      )}
      {changed.map(({ point, before, after }) => (
        <PointEntry key={point.id} point={point} reference={reference}>
          {t("snapshots-office.about-then-and-now", { before, after })}
        </PointEntry>
      ))}
      <PointsOf
        heading={t("snapshots-office.gone-points", { count: gone.length })}
        points={gone}
        reference={reference}
      />
      <PointsOf
        heading={t("snapshots-office.reworded-points", { count: reworded.length })}
        points={reworded}
        reference={reference}
      />
      {renamed.length > 0 && (
        <>
          <h2 className="govuk-heading-m">
            {t("snapshots-office.renamed-themes", { count: renamed.length })}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {renamed.map(({ before, after }) => (
              <li key={after}>{t("snapshots-office.renamed-theme", { before, after })}</li>
            ))}
          </ul>
        </>
      )}
      {same > 0 && <p className="govuk-body">{t("snapshots-office.same-points", { count: same })}</p>}
    </>
  );
}

function PointsOf({
  heading,
  points,
  reference,
}: {
  heading: string;
  points: QuotedPoint[];
  reference: string;
}) {
  const t = useWords();
  if (points.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      {points.map((point) => (
        <PointEntry key={point.id} point={point} reference={reference}>
          {t("digest-said.about-comments", { count: point.comments })}
        </PointEntry>
      ))}
    </>
  );
}

interface ChangedEntryProps {
  point: QuotedPoint;
  reference: string;
  children: string;
}

function PointEntry({ point: { position, quotes, sentence }, reference, children }: ChangedEntryProps) {
  const [quote] = quotes;
  if (!quote) return null;
  return (
    <>
      <p className="app-said__position">
        <PositionTag position={position === notStated ? null : position} />
      </p>
      <OwnWords sentence={sentence} />
      <SaidWords quote={quote} reference={reference} after={children} />
    </>
  );
}
