import { SentAt } from "#app/comments/comment/sent-at.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { HeldComment } from "./find-held.server.ts";

/** When and why the comment was put into the hold, and what officers have decided so far. */
export function HeldFacts({ held: { review, holds, decisions } }: { held: HeldComment }) {
  const t = useWords();
  const { time_zone, attribution } = review.comment;
  return holds.map((hold) => (
    <div key={hold.id} className="app-decision">
      <p className="govuk-body">
        {t(`holds-office.since ${hold.cause}`, {
          when: <SentAt at={hold.held_at} timeZone={time_zone} attribution={attribution} />,
        })}
        {hold.moderator_name && <> {t("holds-office.by", { name: hold.moderator_name })}</>}
      </p>
      {hold.reason && (
        <p className="govuk-body app-typed" dir="auto">
          {hold.reason}
        </p>
      )}
      {decisions
        .filter(({ hold_id }) => hold_id === hold.id)
        .map(({ id, outcome, reason, officer_name, decided_at }) => (
          <div key={id}>
            <p className="govuk-body">
              {t(`holds-office.decided ${outcome}`, {
                name: officer_name,
                when: <Moment at={decided_at} timeZone={time_zone} />,
              })}
            </p>
            <p className="govuk-body app-typed" dir="auto">
              {reason}
            </p>
          </div>
        ))}
    </div>
  ));
}
