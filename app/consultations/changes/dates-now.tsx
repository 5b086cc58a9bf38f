import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Props {
  dates: { opens_at: string; closes_at: string; late_until: string | null; time_zone: string };
}

/** When a consultation opens and closes, and until when it takes what comes late. */
export function DatesNow({ dates: { opens_at, closes_at, late_until, time_zone } }: Props) {
  const t = useWords();
  return (
    <dl className="app-terms">
      <dt>{t("changes-office.now-opens")}</dt>
      <dd>
        <FullMoment at={opens_at} timeZone={time_zone} />
      </dd>
      <dt>{t("changes-office.now-closes")}</dt>
      <dd>
        <FullMoment at={closes_at} timeZone={time_zone} />
      </dd>
      {late_until && (
        <>
          <dt>{t("changes-office.now-late")}</dt>
          <dd>
            <FullMoment at={late_until} timeZone={time_zone} />
          </dd>
        </>
      )}
    </dl>
  );
}
