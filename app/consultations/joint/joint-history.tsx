import { governmentName } from "#app/governments/government-name.ts";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { JointOffice } from "./view-joint.server.ts";

/** Who was invited to a joint consultation, joined and left, and who did that; the newest first. */
export function JointHistory({ acts, timeZone }: { acts: JointOffice["acts"]; timeZone: string }) {
  const t = useWords();
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="joint-history">
      <h2 className="govuk-heading-m" id="joint-history">
        {t("consultations.what-has-happened")}
      </h2>
      <ol className="app-history" reversed>
        {acts.map((act) => (
          <li key={act.number}>
            <p className="app-history__stage">
              {t(`joint-office.did ${act.kind}`, { government: governmentName(t, act), official: act.actor })}
            </p>
            <p className="app-history__at">
              <FullMoment at={act.occurred_at} timeZone={timeZone} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
