import type { ReactNode } from "react";
import { commentAddress, commentsAddress } from "#app/comments/comment/addresses.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { StackedBarChart } from "#app/ui/stacked-bar-chart.tsx";
import { useWords } from "#app/words/use-words.ts";
import { positions } from "#db/schema.ts";
import type { DigestView } from "./digest-view.ts";
import { Count, FigureHead } from "./figure-table.tsx";
import type { ProvisionDigest } from "./points.server.ts";
import { fillOf } from "./position-fill.ts";
import { ProvisionPoints } from "./provision-points.tsx";
import { authorWords } from "./words-of.ts";

/** The chart has the provisions with most points, in the measure's order; the table has them all. */
const mostBars = 20;

/** Points by provision: how many, of which position, by which group, and what they say. */
export function ProvisionsSection({ digest, reference, complete }: DigestView) {
  const t = useWords();
  const { provisions, provisionsInAll } = digest;
  if (provisions.length === 0) return <p className="govuk-body">{t("digests.no-points")}</p>;
  return (
    <>
      <p className="govuk-body">
        {t("digests.provisions-with-points", { commented: provisions.length, all: provisionsInAll })}
      </p>
      <SaidOnce provisions={provisions} reference={reference} />
      <section className="app-figure" aria-label={t("digests.points-by-provision")}>
        <StackedBarChart
          id="chart-provisions"
          title={t("digests.positions-on-provisions")}
          series={positions.map((position) => ({
            label: t(`terms.position ${position}`),
            fill: fillOf[position],
          }))}
          bars={withMostPoints(provisions).map(({ label, byPosition }) => ({
            label,
            parts: positions.map((position) => byPosition[position]),
          }))}
        />
        {provisions.length > mostBars && (
          <p className="govuk-body-s app-quiet">{t("digests.most-commented-shown", { shown: mostBars })}</p>
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
  const t = useWords();
  const once = provisions.filter(({ points }) => points === 1);
  if (once.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{t("digests.said-once")}</p>
      <ul className="govuk-list">
        {once.map(({ anchor, label, shown: [point] }) => (
          <li key={anchor}>
            {point &&
              t("digests.provision-said-once", {
                label,
                number: String(point.number),
                author: authorWords(t, point),
                provision: linkTo(provisionAddress(reference, anchor)),
                link: linkTo(commentAddress(reference, point.number)),
              })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function linkTo(address: string) {
  return (words: ReactNode[]) => (
    <a className="govuk-link" href={address}>
      {words}
    </a>
  );
}

function ProvisionTable({ provisions, reference }: { provisions: ProvisionDigest[]; reference: string }) {
  const t = useWords();
  return (
    <Scroll label={t("digests.table-of", { what: t("digests.points-by-provision") })}>
      <table className="govuk-table app-figure__table">
        <caption className="govuk-table__caption govuk-visually-hidden">
          {t("digests.points-by-provision-and-position")}
        </caption>
        <FigureHead
          of={t("digests.provision")}
          counted={[t("digests.points"), ...positions.map((position) => t(`terms.position ${position}`))]}
        />
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
                  of={t("digests.points-on", { provision: label })}
                />
              </td>
              {positions.map((position) => (
                <td key={position} className="govuk-table__cell govuk-table__cell--numeric">
                  <Count
                    count={byPosition[position]}
                    address={commentsAddress(reference, { provision: anchor, point: position })}
                    of={t("digests.points-on-by", { provision: label, who: t(`terms.position ${position}`) })}
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
