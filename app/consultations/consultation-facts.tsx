import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Frame } from "./frame.ts";

interface Props {
  frame: Frame;
  facts: { authority: string; contact: string; moderation: "before" | "after" };
}

/** Who consults, when, and how comments are moderated. */
export function ConsultationFacts({ frame, facts }: Props) {
  const t = useWords();
  const { opens_at, closes_at, time_zone, reference } = frame;
  return (
    <dl className="app-terms">
      <dt>{t("consultations.authority")}</dt>
      <dd>{facts.authority}</dd>
      {facts.contact && (
        <>
          <dt>{t("consultations.contact")}</dt>
          <dd className="app-typed-lines">{facts.contact}</dd>
        </>
      )}
      <dt>{t("consultations.reference")}</dt>
      <dd>{reference}</dd>
      <dt>{t("consultations.opening")}</dt>
      <dd>
        <FullMoment at={opens_at} timeZone={time_zone} />
      </dd>
      <dt>{t("consultations.closing")}</dt>
      <dd>
        <FullMoment at={closes_at} timeZone={time_zone} />
      </dd>
      <dt>{t("consultations.moderation")}</dt>
      <dd>
        {t(`consultations.moderated-${facts.moderation}`)}{" "}
        <a className="govuk-link" href="/guidance/moderation">
          {t("consultations.how-moderated")}
        </a>
        {" · "}
        <a className="govuk-link" href={`/consultations/${reference}/moderation`}>
          {t("consultations.moderation-report")}
        </a>
      </dd>
    </dl>
  );
}
