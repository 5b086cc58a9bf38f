import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Attribution } from "#db/schema.ts";
import { SentAt } from "../../comment/sent-at.tsx";
import type { OwnAppeal } from "./appeal.server.ts";

interface Props {
  appeals: readonly OwnAppeal[];
  timeZone: string;
  /** Of the comment: of one sent in at-risk mode the day alone is kept. */
  attribution: Attribution;
}

/** What the author has appealed against, and what another moderator said to it. */
export function AppealsNote({ appeals, timeZone, attribution }: Props) {
  const t = useWords();
  return appeals.map((appeal) => (
    <div key={appeal.id} className="app-decision">
      <p className="govuk-body">
        {t("appeals.you-appealed-on", {
          when: <SentAt at={appeal.appealed_at} timeZone={timeZone} attribution={attribution} isFull />,
        })}
      </p>
      <p className="govuk-body app-typed" dir="auto">
        {appeal.reason}
      </p>
      <Answer appeal={appeal} timeZone={timeZone} />
    </div>
  ));
}

function Answer({ appeal, timeZone }: { appeal: OwnAppeal; timeZone: string }) {
  const t = useWords();
  const { decided_at, outcome, answer, isOvertaken } = appeal;
  if (decided_at === null)
    return <p className="govuk-body">{t(isOvertaken ? "appeals.overtaken" : "appeals.not-decided-yet")}</p>;
  return (
    <>
      <p className="govuk-body">
        {t(`appeals.answered ${outcome ?? "refuse"}`, {
          when: <FullMoment at={decided_at} timeZone={timeZone} />,
        })}
      </p>
      <p className="govuk-body app-typed" dir="auto">
        {answer}
      </p>
    </>
  );
}
