import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Attribution } from "#db/schema.ts";
import { SentAt } from "../../comment/sent-at.tsx";
import type { OwnHold } from "./list-holds.server.ts";

interface Props {
  holds: readonly OwnHold[];
  timeZone: string;
  /** Of the comment: of one sent in at-risk mode the day alone is kept. */
  attribution: Attribution;
  /** Whether it is in the hold now, and nobody has been named who could decide on it. */
  isWaitingForOfficer: boolean;
}

/** Why a comment is or was held, what that means, and what the officers said. */
export function HoldsNote({ holds, timeZone, attribution, isWaitingForOfficer }: Props) {
  const t = useWords();
  return holds.map(({ id, cause, reason, held_at, decisions }) => (
    <div key={id} className="app-decision">
      <p className="govuk-body">
        {t(`controlled.held ${cause}`, {
          when: <SentAt at={held_at} timeZone={timeZone} attribution={attribution} isFull />,
        })}
      </p>
      {reason && (
        <p className="govuk-body app-typed" dir="auto">
          {reason}
        </p>
      )}
      {decisions.length === 0 && <p className="govuk-body">{t("controlled.waits-for-officer")}</p>}
      {isWaitingForOfficer && <p className="govuk-body">{t("controlled.no-officer-yet")}</p>}
      {decisions.map(({ id, outcome, reason, decided_at }) => (
        <div key={id}>
          <p className="govuk-body">
            {t(`controlled.officer ${outcome}`, { when: <FullMoment at={decided_at} timeZone={timeZone} /> })}
          </p>
          <p className="govuk-body app-typed" dir="auto">
            {reason}
          </p>
        </div>
      ))}
    </div>
  ));
}
