import { ChangedSince } from "#app/consultations/changes/changed-since.tsx";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { WritingView } from "../opened/open-writing.server.ts";

/** What the authority has changed since the draft was saved, and that what is sent now is late. */
export function DatesNote({ view: { changes, frame, place } }: { view: WritingView }) {
  const t = useWords();
  const { lateUntil, time_zone } = frame;
  return (
    <>
      <ChangedSince changes={changes} timeZone={time_zone} since="saved" />
      {lateUntil && place.changes === null && (
        <div className="govuk-inset-text">
          <p className="govuk-body">
            <strong>{t("changes.late-now")}</strong>
          </p>
          <p className="govuk-body">
            {t("changes.late-now-until", { until: <FullMoment at={lateUntil} timeZone={time_zone} /> })}
          </p>
        </div>
      )}
    </>
  );
}
