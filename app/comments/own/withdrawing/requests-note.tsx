import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Attribution } from "#db/schema.ts";
import { SentAt } from "../../comment/sent-at.tsx";
import type { WithdrawalRequest } from "./request-withdrawal.server.ts";

interface Props {
  requests: WithdrawalRequest[];
  timeZone: string;
  /** Of the comment: of one sent in at-risk mode the day alone is kept. */
  attribution: Attribution;
}

/** What the author has asked the authority for, and what it answered. */
export function RequestsNote({ requests, timeZone, attribution }: Props) {
  const t = useWords();
  return requests.map((request) => (
    <div key={request.id} className="app-decision">
      <p className="govuk-body">
        {t("withdrawing.you-asked-on", {
          when: <SentAt at={request.requested_at} timeZone={timeZone} attribution={attribution} isFull />,
        })}
      </p>
      <p className="govuk-body app-typed" dir="auto">
        {request.reason}
      </p>
      <Answer request={request} timeZone={timeZone} />
    </div>
  ));
}

function Answer({ request, timeZone }: { request: WithdrawalRequest; timeZone: string }) {
  const t = useWords();
  const { decided_at, granted, answer } = request;
  if (decided_at === null) return <p className="govuk-body">{t("withdrawing.not-answered-yet")}</p>;
  const decided = granted === 1 ? "granted" : "refused";
  return (
    <>
      <p className="govuk-body">
        {t(answer ? `withdrawing.${decided}-on-saying` : `withdrawing.${decided}-on`, {
          strong: (words) => <strong>{words}</strong>,
          when: <FullMoment at={decided_at} timeZone={timeZone} />,
        })}
      </p>
      {answer && (
        <p className="govuk-body app-typed" dir="auto">
          {answer}
        </p>
      )}
    </>
  );
}
