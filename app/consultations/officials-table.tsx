import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Stage } from "./consultation.ts";
import type { OfficialsListed } from "./list-consultations.server.ts";

interface Props {
  stage: Stage;
  consultations: OfficialsListed[];
  /** The officials' home of the government. */
  address: string;
  mayRun: boolean;
}

/** The consultations of a government at one stage, each with what its officials do with it. */
export function OfficialsTable({ stage, consultations, address, mayRun }: Props) {
  const t = useWords();
  const isToOpen = stage === "announced" || stage === "draft";
  return (
    <section>
      <h2 className="govuk-heading-m">
        {t("consultation-editor.stage-and-count", {
          stage: t(`terms.stage ${stage}`),
          count: consultations.length,
        })}
      </h2>
      <ul className="app-cards">
        {consultations.map(({ reference, title, opens_at, closes_at, time_zone, last_review }) => {
          const own = `${address}/consultations/${reference}`;
          return (
            <li key={reference} className="app-card">
              <h3 className="govuk-heading-s app-card__title">
                <a className="govuk-link" href={`/consultations/${reference}`}>
                  {title}
                </a>
              </h3>
              <p className="app-card__stage">
                {isToOpen
                  ? t("consultation-editor.reference-opens", {
                      reference,
                      when: <FullMoment at={opens_at} timeZone={time_zone} />,
                    })
                  : t("consultation-editor.reference-closes", {
                      reference,
                      when: <FullMoment at={closes_at} timeZone={time_zone} />,
                    })}
              </p>
              <ul className="app-facts">
                {stage === "draft" && mayRun && last_review === "review asked" && (
                  <li>
                    <a className="govuk-link" href={`${own}/review`}>
                      {t("review-office.waits-for-review")}
                    </a>
                  </li>
                )}
                {stage === "draft" && mayRun && (
                  <li>
                    <Own to="edit" address={own} reference={reference} />
                  </li>
                )}
                {mayRun && (
                  <li>
                    <Own to="stage" address={own} reference={reference} />
                  </li>
                )}
                {mayRun && (
                  <li>
                    <Own to="copy" address={address} reference={reference} />
                  </li>
                )}
                {stage !== "draft" && (
                  <li>
                    <Own to="digest" address={own} reference={reference} />
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

interface OwnProps {
  to: "edit" | "stage" | "copy" | "digest";
  address: string;
  reference: string;
}

function Own({ to, address, reference }: OwnProps) {
  const t = useWords();
  return (
    <a
      className="govuk-link"
      href={to === "copy" ? `${address}/consultations/new?from=${reference}` : `${address}/${to}`}
    >
      {t(`consultation-editor.${to}-of`, {
        reference,
        hidden: (words) => <span className="govuk-visually-hidden">{words}</span>,
      })}
    </a>
  );
}
