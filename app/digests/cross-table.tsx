import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords, shownPositions } from "#app/comments/comment/shown-position.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { StackedBarChart } from "#app/ui/stacked-bar-chart.tsx";
import { useWords } from "#app/words/use-words.ts";
import { Count, FigureHead } from "./figure-table.tsx";
import type { PositionsOfGroup } from "./figures.ts";
import { fillOf } from "./position-fill.ts";
import { groupWords } from "./words-of.ts";

/** Position by group: who says what. */
export function CrossTable({ groups, reference }: { groups: PositionsOfGroup[]; reference: string }) {
  const t = useWords();
  const rows = groups
    .filter(({ comments }) => comments > 0)
    .map(({ group, byPosition }) => ({ group, parts: byPosition.map(({ comments }) => comments) }));
  if (rows.every(({ group }) => group === notStated)) return null;
  return (
    <section className="app-figure" aria-labelledby="by-group-and-position">
      <h3 className="govuk-heading-m" id="by-group-and-position">
        {t("digests.position-by-group")}
      </h3>
      <StackedBarChart
        id="chart-group-position"
        title={t("digests.positions-within-groups")}
        series={shownPositions.map((position) => ({
          label: positionWords(t, position),
          fill: fillOf[position],
        }))}
        bars={rows.map(({ group, parts }) => ({ label: groupWords(t, group), parts }))}
      />
      <Scroll label={t("digests.table-of", { what: t("digests.position-by-group") })}>
        <table className="govuk-table app-figure__table">
          <caption className="govuk-table__caption govuk-visually-hidden">
            {t("digests.comments-by-group-and-position")}
          </caption>
          <FigureHead
            of={t("digests.group")}
            counted={shownPositions.map((position) => positionWords(t, position))}
          />
          <tbody className="govuk-table__body">
            {rows.map(({ group, parts }) => (
              <tr key={group} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {groupWords(t, group)}
                </th>
                {shownPositions.map((position, index) => (
                  <td key={position} className="govuk-table__cell govuk-table__cell--numeric">
                    <Count
                      count={parts[index] ?? 0}
                      address={commentsAddress(reference, { group, position })}
                      of={t("digests.this-and-that", {
                        this: groupWords(t, group),
                        that: positionWords(t, position),
                      })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
