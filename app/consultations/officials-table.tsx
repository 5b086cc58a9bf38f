import { FullMoment } from "#app/ui/full-moment.tsx";
import type { ListedConsultation } from "./list-consultations.server.ts";

interface Props {
  heading: string;
  consultations: ListedConsultation[];
  /** The officials' home of the government. */
  address: string;
  mayRun: boolean;
}

/** The consultations of a government at one stage, each with what its officials do with it. */
export function OfficialsTable({ heading, consultations, address, mayRun }: Props) {
  return (
    <section>
      <h2 className="govuk-heading-m">
        {heading} ({consultations.length})
      </h2>
      <ul className="app-cards">
        {consultations.map(({ reference, title, stage_now, opens_at, closes_at, time_zone }) => {
          const own = `${address}/consultations/${reference}`;
          return (
            <li key={reference} className="app-card">
              <h3 className="govuk-heading-s app-card__title">
                <a className="govuk-link" href={`/consultations/${reference}`}>
                  {title}
                </a>
              </h3>
              <p className="app-card__stage">
                {reference} · {stage_now === "announced" || stage_now === "draft" ? "Opens " : "Closes "}
                <FullMoment
                  at={stage_now === "announced" || stage_now === "draft" ? opens_at : closes_at}
                  timeZone={time_zone}
                />
              </p>
              <ul className="app-facts">
                {stage_now === "draft" && mayRun && (
                  <li>
                    <Own href={`${own}/edit`} words="Edit" reference={reference} />
                  </li>
                )}
                {mayRun && (
                  <li>
                    <Own href={`${own}/stage`} words="Stage" reference={reference} />
                  </li>
                )}
                {stage_now !== "draft" && (
                  <li>
                    <Own href={`${own}/digest`} words="Digest" reference={reference} />
                  </li>
                )}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Own({ href, words, reference }: { href: string; words: string; reference: string }) {
  return (
    <a className="govuk-link" href={href}>
      {words}
      <span className="govuk-visually-hidden"> of {reference}</span>
    </a>
  );
}
