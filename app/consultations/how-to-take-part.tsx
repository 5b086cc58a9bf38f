import { ButtonLink } from "#app/ui/button.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Frame } from "./frame.ts";

/** What a reader can do about a consultation at its stage. */
export function HowToTakePart({ frame }: { frame: Frame }) {
  switch (frame.stage) {
    case "open":
      return <OpenNow frame={frame} />;
    case "announced":
      return <OpeningSoon frame={frame} />;
    case "draft":
      return frame.mayRun ? <DraftActions frame={frame} /> : null;
    default:
      return <NoLongerOpen frame={frame} />;
  }
}

function OpenNow({ frame: { reference, closes_at, time_zone, allowsAtRisk } }: { frame: Frame }) {
  const t = useWords();
  const address = `/consultations/${reference}`;
  return (
    <section className="app-call" aria-labelledby="take-part">
      <h2 className="govuk-heading-m" id="take-part">
        {t("consultations.say-what-you-make-of-it")}
      </h2>
      <p className="govuk-body">
        {t("consultations.anyone-may-comment", {
          when: <FullMoment at={closes_at} timeZone={time_zone} />,
        })}
      </p>
      <div className="app-actions">
        <ButtonLink href={`${address}/comment`}>{t("consultations.write-a-comment")}</ButtonLink>
        <ButtonLink href={`${address}/measure`} kind="secondary">
          {t("consultations.read-the-measure")}
        </ButtonLink>
        <a className="govuk-link" href="/guidance/how-to-comment">
          {t("consultations.how-to-comment")}
        </a>
      </div>
      {allowsAtRisk && (
        <p className="govuk-body">
          {t("consultations.in-danger", {
            link: (words) => (
              <a className="govuk-link" href={`${address}/at-risk`}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </section>
  );
}

function OpeningSoon({ frame: { reference, opens_at, closes_at, time_zone } }: { frame: Frame }) {
  const t = useWords();
  const moment = (at: string) => <FullMoment at={at} timeZone={time_zone} />;
  return (
    <section className="app-call" aria-labelledby="take-part">
      <h2 className="govuk-heading-m" id="take-part">
        {t("consultations.comments-begin-soon")}
      </h2>
      <p className="govuk-body">
        {t("consultations.read-now-comment-later", { from: moment(opens_at), until: moment(closes_at) })}
      </p>
      <ButtonLink href={`/consultations/${reference}/measure`}>
        {t("consultations.read-the-measure")}
      </ButtonLink>
    </section>
  );
}

/** After the closing: late comments where they are still taken, else what can be read. */
function NoLongerOpen({ frame: { reference, stage, lateUntil, time_zone } }: { frame: Frame }) {
  const t = useWords();
  const address = `/consultations/${reference}`;
  const closed = stage === "withdrawn" ? "was-withdrawn" : "comments-are-closed";
  return (
    <section className="app-call" aria-labelledby="take-part">
      <h2 className="govuk-heading-m" id="take-part">
        {lateUntil ? t("changes.late-now") : t(`consultations.${closed}`)}
      </h2>
      <p className="govuk-body">
        {lateUntil
          ? t("changes.late-now-until", { until: <FullMoment at={lateUntil} timeZone={time_zone} /> })
          : t("consultations.stays-readable")}
      </p>
      <div className="app-actions">
        {lateUntil ? (
          <ButtonLink href={`${address}/comment`}>{t("consultations.write-a-comment")}</ButtonLink>
        ) : (
          <ButtonLink href={`${address}/comments`}>{t("consultations.read-the-comments")}</ButtonLink>
        )}
        <ButtonLink href={`${address}/measure`} kind="secondary">
          {t("consultations.read-the-measure")}
        </ButtonLink>
      </div>
    </section>
  );
}

function DraftActions({ frame: { government_code, reference } }: { frame: Frame }) {
  const t = useWords();
  const address = `/officials/${government_code}/consultations/${reference}`;
  return (
    <section className="app-call" aria-labelledby="draft">
      <h2 className="govuk-heading-m" id="draft">
        {t("consultation-editor.this-is-a-draft")}
      </h2>
      <p className="govuk-body">{t("consultation-editor.look-then-announce")}</p>
      <div className="app-actions">
        <ButtonLink href={`${address}/review`}>{t("review-office.look-and-review")}</ButtonLink>
        <ButtonLink href={`${address}/stage`} kind="secondary">
          {t("consultation-editor.announce-it")}
        </ButtonLink>
        <ButtonLink href={`${address}/edit`} kind="secondary">
          {t("consultation-editor.edit-the-draft")}
        </ButtonLink>
      </div>
    </section>
  );
}
