import { commentAddress, commentsAddress } from "#app/comments/comment/addresses.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { capital, counted } from "#app/content/phrases.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { StackedBarChart } from "#app/ui/stacked-bar-chart.tsx";
import { positions } from "#db/schema.ts";
import { authorWords } from "./author-words.ts";
import type { DigestView } from "./digest-view.ts";
import { Count, FigureHead } from "./figure-table.tsx";
import type { ProvisionDigest } from "./points.server.ts";
import { fillOf } from "./position-fill.ts";
import { ProvisionPoints } from "./provision-points.tsx";

/** The chart has the provisions with most points, in the measure's order; the table has them all. */
const mostBars = 20;

/** Points by provision: how many, of which position, by which group, and what they say. */
export function ProvisionsSection({ digest, reference, complete }: DigestView) {
  const { provisions, provisionsInAll } = digest;
  if (provisions.length === 0)
    return <p className="govuk-body">No published comment makes a point on a single provision.</p>;
  return (
    <>
      <p className="govuk-body">
        {provisions.length} of {counted(provisionsInAll, "provision")} have points. A comment can make points
        on several.
      </p>
      <SaidOnce provisions={provisions} reference={reference} />
      <section className="app-figure" aria-label="Points by provision">
        <StackedBarChart
          id="chart-provisions"
          title="Positions of the points on each provision"
          series={positions.map((position) => ({ label: capital(position), fill: fillOf[position] }))}
          bars={withMostPoints(provisions).map(({ label, byPosition }) => ({
            label,
            parts: positions.map((position) => byPosition[position]),
          }))}
        />
        {provisions.length > mostBars && (
          <p className="govuk-body-s app-quiet">
            The chart shows the {mostBars} provisions with most points; the table has all of them.
          </p>
        )}
        <ProvisionTable provisions={provisions} reference={reference} />
      </section>
      {provisions.map((provision) => (
        <ProvisionPoints
          key={provision.anchor}
          provision={provision}
          reference={reference}
          complete={complete}
        />
      ))}
    </>
  );
}

function withMostPoints(provisions: ProvisionDigest[]) {
  const ranked = [...provisions].sort((one, other) => other.points - one.points).slice(0, mostBars);
  return provisions.filter((provision) => ranked.includes(provision));
}

/** What only one comment speaks of would be the thinnest bar of all, so it is named first. */
function SaidOnce({ provisions, reference }: { provisions: ProvisionDigest[]; reference: string }) {
  const once = provisions.filter(({ points }) => points === 1);
  if (once.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">Only one comment speaks of each of these:</p>
      <ul className="govuk-list">
        {once.map(({ anchor, label, shown: [point] }) => (
          <li key={anchor}>
            <a className="govuk-link" href={provisionAddress(reference, anchor)}>
              {label}
            </a>
            {point && (
              <>
                {" – "}
                <a className="govuk-link" href={commentAddress(reference, point.number)}>
                  comment {point.number}
                </a>
                , {authorWords(point)}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ProvisionTable({ provisions, reference }: { provisions: ProvisionDigest[]; reference: string }) {
  return (
    <Scroll label="Points by provision, table">
      <table className="govuk-table app-figure__table">
        <caption className="govuk-table__caption govuk-visually-hidden">
          Points by provision and position
        </caption>
        <FigureHead of="Provision" counted={["Points", ...positions.map(capital)]} />
        <tbody className="govuk-table__body">
          {provisions.map(({ anchor, label, points, byPosition }) => (
            <tr key={anchor} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                <a className="govuk-link" href={`#on-${anchor}`}>
                  {label}
                </a>
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">
                <Count
                  count={points}
                  address={commentsAddress(reference, { provision: anchor })}
                  of={`points on ${label}`}
                />
              </td>
              {positions.map((position) => (
                <td key={position} className="govuk-table__cell govuk-table__cell--numeric">
                  <Count
                    count={byPosition[position]}
                    address={commentsAddress(reference, { provision: anchor, point: position })}
                    of={`points on ${label}, ${position}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
