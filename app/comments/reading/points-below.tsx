import { provisionAddress } from "#app/consultations/addresses.ts";
import { useWords } from "#app/words/use-words.ts";
import { PointCard } from "./point-card.tsx";
import type { PublishedPoint } from "./published-points.server.ts";

interface Props {
  /** What stands under a provision, with how many points are on each and the first few of them. */
  below: { anchor: string; label: string; points: number; first: PublishedPoint[] }[];
  /** Of the consultation. */
  reference: string;
}

/** The published points on what stands under a provision, by what they are on. */
export function PointsBelow({ below, reference }: Props) {
  const t = useWords();
  const commented = below.filter(({ points }) => points > 0);
  const count = commented.reduce((sum, { points }) => sum + points, 0);
  if (count === 0) return null;
  return (
    <section className="app-provision-points" id="points-below" aria-labelledby="points-below-heading">
      <h2 className="govuk-heading-m" id="points-below-heading">
        {t("consultations.so-many-points-below", { count })}
      </h2>
      {commented.map(({ anchor, label, points, first }) => (
        <div key={anchor}>
          <h3 className="govuk-heading-s">
            <a className="govuk-link" href={provisionAddress(reference, anchor)}>
              {label}
            </a>{" "}
            <span className="app-quiet">{t("quantities.points", { count: points })}</span>
          </h3>
          <ul className="app-points">
            {first.map((point) => (
              <PointCard key={point.id} point={point} reference={reference} anchor={anchor} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
