import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { SentAt } from "../../comment/sent-at.tsx";
import type { OfficialsRequest } from "./requests.server.ts";

interface Props {
  government: string;
  requests: OfficialsRequest[];
}

/** Requests to withdraw, each leading to the page where it is answered. */
export function RequestList({ government, requests }: Props) {
  return (
    <ol className="app-cards">
      {requests.map((request) => (
        <li key={request.id} className="app-card">
          <h3 className="govuk-heading-s">
            <a className="govuk-link" href={`/officials/${government}/withdrawals/${request.id}`}>
              {requestName(request)}
            </a>
          </h3>
          <RequestFacts request={request} />
          <p className="govuk-body app-typed" dir="auto">
            {request.reason}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** `Comment 12 on NL-2026-003`. */
export function requestName({ number, parent_id, reference }: OfficialsRequest) {
  return `${parent_id === null ? "Comment" : "Reply"} ${number} on ${reference}`;
}

/** Who asks, when, and what was answered. */
export function RequestFacts({ request }: { request: OfficialsRequest }) {
  const { author_name, organisation, requested_at, decided_at, granted, officer_name, time_zone } = request;
  return (
    <ul className="app-facts">
      <li>{[author_name, organisation].filter(Boolean).join(", ") || "Author not named"}</li>
      <li>
        Asked on <SentAt at={requested_at} timeZone={time_zone} attribution={request.attribution} />
      </li>
      {decided_at && (
        <li>
          <Tag tone={granted === 1 ? "green" : "ochre"}>{granted === 1 ? "Granted" : "Refused"}</Tag>{" "}
          {officer_name && `by ${officer_name}, `}
          <Moment at={decided_at} timeZone={time_zone} />
        </li>
      )}
    </ul>
  );
}
