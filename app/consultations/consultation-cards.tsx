import { governmentName } from "#app/governments/government-name.ts";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ListedConsultation } from "./list-consultations.server.ts";
import { StageTag } from "./stage-tag.tsx";
import { writtenIn } from "./text-languages.ts";

interface Props {
  /** With the language of their titles, where that is known. */
  consultations: (ListedConsultation & { textLanguage?: string | null })[];
  /** The rank of each title on the page. */
  level?: 2 | 3;
  withSummary?: boolean;
}

/** Consultations one below the other: whose, what about, and the date that matters now. */
export function ConsultationCards({ consultations, level = 3, withSummary = true }: Props) {
  const t = useWords();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul className="app-cards">
      {consultations.map((consultation) => (
        <li key={consultation.reference} className="app-card">
          <p className="app-card__over">
            {governmentName(t, consultation)} · {consultation.reference}
            {consultation.example === 1 && ` · ${t("consultations.example")}`}
          </p>
          <Heading className="govuk-heading-m app-card__title">
            <a
              className="govuk-link"
              href={`/consultations/${consultation.reference}`}
              {...writtenIn(consultation.textLanguage)}
            >
              {consultation.title}
            </a>
          </Heading>
          <p className="app-card__stage">
            <StageTag stage={consultation.stage_now} /> <Deadline consultation={consultation} />
          </p>
          {consultation.held_with.length > 0 && (
            <p className="govuk-body">
              {t("consultations.held-with", {
                governments: t.list(consultation.held_with.map((other) => governmentName(t, other))),
              })}
            </p>
          )}
          {withSummary && (
            <p className="govuk-body app-card__summary" {...writtenIn(consultation.textLanguage)}>
              {consultation.summary}
            </p>
          )}
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
  const t = useWords();
  const moment = (at: string) => <FullMoment at={at} timeZone={time_zone} />;
  switch (stage_now) {
    case "draft":
      return <>{t("consultations.to-open", { when: moment(opens_at) })}</>;
    case "announced":
      return <>{t("consultations.opens", { when: moment(opens_at) })}</>;
    case "open":
      return <>{t("consultations.comments-until", { when: moment(closes_at) })}</>;
    case "withdrawn":
      return null;
    default:
      return <>{t("consultations.comments-closed-on", { when: moment(closes_at) })}</>;
  }
}
