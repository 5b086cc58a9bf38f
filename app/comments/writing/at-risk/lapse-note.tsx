import type { Frame } from "#app/consultations/frame.ts";
import { Day } from "#app/ui/day.tsx";
import { daysToLapse, lapsesAt } from "../../drafts/lapse.ts";

/** Until when a draft is kept that is never sent. */
export function LapseNote({ frame: { closes_at, time_zone } }: { frame: Frame }) {
  return (
    <p className="govuk-body">
      If you send nothing under your key, the portal deletes your draft and its files on{" "}
      <Day at={lapsesAt(closes_at)} timeZone={time_zone} />, {daysToLapse} days after the consultation closes.
      What you send is not deleted.
    </p>
  );
}
