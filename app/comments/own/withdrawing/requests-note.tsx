import { FullMoment } from "#app/ui/full-moment.tsx";
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
  return requests.map((request) => (
    <div key={request.id} className="app-decision">
      <p className="govuk-body">
        You asked on <SentAt at={request.requested_at} timeZone={timeZone} attribution={attribution} isFull />{" "}
        that it be withdrawn:
      </p>
      <p className="govuk-body app-typed" dir="auto">
        {request.reason}
      </p>
      <Answer request={request} timeZone={timeZone} />
    </div>
  ));
}

function Answer({ request, timeZone }: { request: WithdrawalRequest; timeZone: string }) {
  const { decided_at, granted, answer } = request;
  if (decided_at === null) return <p className="govuk-body">The authority has not answered yet.</p>;
  return (
    <>
      <p className="govuk-body">
        <strong>{granted === 1 ? "Granted" : "Refused"}</strong> on{" "}
        <FullMoment at={decided_at} timeZone={timeZone} />
        {answer && ":"}
      </p>
      {answer && (
        <p className="govuk-body app-typed" dir="auto">
          {answer}
        </p>
      )}
    </>
  );
}
