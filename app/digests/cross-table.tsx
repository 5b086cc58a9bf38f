import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { capital } from "#app/content/phrases.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { StackedBarChart } from "#app/ui/stacked-bar-chart.tsx";
import { positions } from "#db/schema.ts";
import { Count, FigureHead } from "./figure-table.tsx";
import type { PositionsOfGroup } from "./figures.ts";
import { fillOf } from "./position-fill.ts";

/** Position by group: who says what. */
export function CrossTable({ groups, reference }: { groups: PositionsOfGroup[]; reference: string }) {
  const rows = groups
    .filter(({ comments }) => comments > 0)
    .map(({ group, byPosition }) => ({ group, parts: byPosition.map(({ comments }) => comments) }));
  if (rows.every(({ group }) => group === notStated)) return null;
  return (
    <section className="app-figure" aria-labelledby="by-group-and-position">
      <h3 className="govuk-heading-m" id="by-group-and-position">
        Position by stakeholder group
      </h3>
      <StackedBarChart
        id="chart-group-position"
        title="Positions within each stakeholder group"
        series={positions.map((position) => ({ label: capital(position), fill: fillOf[position] }))}
        bars={rows.map(({ group, parts }) => ({ label: capital(group), parts }))}
      />
      <Scroll label="Position by stakeholder group, table">
        <table className="govuk-table app-figure__table">
          <caption className="govuk-table__caption govuk-visually-hidden">
            Comments by stakeholder group and position
          </caption>
          <FigureHead of="Group" counted={positions.map(capital)} />
          <tbody className="govuk-table__body">
            {rows.map(({ group, parts }) => (
              <tr key={group} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {capital(group)}
                </th>
                {positions.map((position, index) => (
                  <td key={position} className="govuk-table__cell govuk-table__cell--numeric">
                    <Count
                      count={parts[index] ?? 0}
                      address={commentsAddress(reference, { group, position })}
                      of={`${group}, ${position}`}
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
