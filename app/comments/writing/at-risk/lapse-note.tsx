import type { Frame } from "#app/consultations/frame.ts";
import { Day } from "#app/ui/day.tsx";
import { useWords } from "#app/words/use-words.ts";
import { daysToLapse, lapsesAt } from "../../drafts/lapse.ts";

/** Until when a draft is kept that is never sent. */
export function LapseNote({ frame: { closes_at, time_zone } }: { frame: Frame }) {
  const t = useWords();
  return (
    <p className="govuk-body">
      {t("at-risk.lapses", {
        day: <Day at={lapsesAt(closes_at)} timeZone={time_zone} />,
        days: daysToLapse,
      })}
    </p>
  );
}
