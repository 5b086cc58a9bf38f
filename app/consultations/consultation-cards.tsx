import { FullMoment } from "#app/ui/full-moment.tsx";
import type { ListedConsultation } from "./list-consultations.server.ts";
import { StageTag } from "./stage-tag.tsx";

interface Props {
  consultations: ListedConsultation[];
  /** The rank of each title on the page. */
  level?: 2 | 3;
  withSummary?: boolean;
}

/** Consultations one below the other: whose, what about, and the date that matters now. */
export function ConsultationCards({ consultations, level = 3, withSummary = true }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul className="app-cards">
      {consultations.map((consultation) => (
        <li key={consultation.reference} className="app-card">
          <p className="app-card__over">
            {consultation.government_name} · {consultation.reference}
            {consultation.example === 1 && " · Example"}
          </p>
          <Heading className="govuk-heading-m app-card__title">
            <a className="govuk-link" href={`/consultations/${consultation.reference}`}>
              {consultation.title}
            </a>
          </Heading>
          <p className="app-card__stage">
            <StageTag stage={consultation.stage_now} /> <Deadline consultation={consultation} />
          </p>
          {withSummary && <p className="govuk-body app-card__summary">{consultation.summary}</p>}
        </li>
      ))}
    </ul>
  );
}

function Deadline({
  consultation: { stage_now, opens_at, closes_at, time_zone },
}: {
  consultation: ListedConsultation;
}) {
  const [words, at] =
    stage_now === "announced"
      ? ["Opens", opens_at]
      : stage_now === "open"
        ? ["Comments until", closes_at]
        : stage_now === "draft"
          ? ["To open", opens_at]
          : ["Comments closed on", closes_at];
  if (stage_now === "withdrawn") return null;
  return (
    <>
      {words} <FullMoment at={at} timeZone={time_zone} />
    </>
  );
}
