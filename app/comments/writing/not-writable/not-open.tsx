import type { Frame } from "#app/consultations/frame.ts";
import { FullMoment } from "#app/ui/full-moment.tsx";

/** Why nothing can be sent, and that what was written stays. */
export function NotOpen({ frame, changes }: { frame: Frame; changes: number | null }) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>
          <Why frame={frame} changes={changes} />
        </strong>
      </p>
      <p className="govuk-body">What you have written stays in your draft, and you can copy it from here.</p>
    </div>
  );
}

function Why({ frame: { stage, opens_at, closes_at, time_zone }, changes }: Parameters<typeof NotOpen>[0]) {
  if (changes !== null) return <>Comment {changes} can no longer be changed.</>;
  if (stage === "announced")
    return (
      <>
        This consultation opens on <FullMoment at={opens_at} timeZone={time_zone} />.
      </>
    );
  if (stage === "withdrawn") return <>This consultation was withdrawn.</>;
  return (
    <>
      This consultation closed on <FullMoment at={closes_at} timeZone={time_zone} />.
    </>
  );
}
