import type { Frame } from "#app/consultations/frame.ts";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";

/** Why nothing can be sent, and that what was written stays. */
export function NotOpen({ frame, changes }: { frame: Frame; changes: number | null }) {
  const t = useWords();
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>
          <Why frame={frame} changes={changes} />
        </strong>
      </p>
      <p className="govuk-body">{t("not-writable.stays-in-draft")}</p>
    </div>
  );
}

function Why({ frame: { stage, opens_at, closes_at, time_zone }, changes }: Parameters<typeof NotOpen>[0]) {
  const t = useWords();
  if (changes !== null) return t("not-writable.can-no-longer-change", { number: changes });
  if (stage === "withdrawn") return t("not-writable.was-withdrawn");
  const isAnnounced = stage === "announced";
  return t(isAnnounced ? "not-writable.opens-on" : "not-writable.closed-on", {
    moment: <FullMoment at={isAnnounced ? opens_at : closes_at} timeZone={time_zone} />,
  });
}
