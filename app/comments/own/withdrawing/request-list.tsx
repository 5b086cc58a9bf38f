import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { SentAt } from "../../comment/sent-at.tsx";
import type { OfficialsRequest } from "./requests.server.ts";

type Requested = Pick<OfficialsRequest, "number" | "parent_id" | "reference">;

interface Props {
  government: string;
  requests: OfficialsRequest[];
}

/** Requests to withdraw, each leading to the page where it is answered. */
export function RequestList({ government, requests }: Props) {
  const t = useWords();
  return (
    <ol className="app-cards">
      {requests.map((request) => (
        <li key={request.id} className="app-card">
          <h3 className="govuk-heading-s">
            <a className="govuk-link" href={`/officials/${government}/withdrawals/${request.id}`}>
              {requestName(t, request)}
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
function requestName(t: Translator, request: OfficialsRequest) {
  return t("withdrawals-office.comment-on", requestedComment(request));
}

/** What is to be withdrawn, for messages that name it. */
export function requestedComment({ number, parent_id, reference }: Requested) {
  return { kind: parent_id === null ? "comment" : "reply", number: String(number), reference };
}

/** Who asks, when, and what was answered. */
export function RequestFacts({ request }: { request: OfficialsRequest }) {
  const t = useWords();
  const { requested_at, decided_at, granted, officer_name, time_zone } = request;
  const when = <Moment at={decided_at ?? requested_at} timeZone={time_zone} />;
  return (
    <ul className="app-facts">
      <li>{authorWords(t, request)}</li>
      <li>
        {t("withdrawals-office.asked-on", {
          when: <SentAt at={requested_at} timeZone={time_zone} attribution={request.attribution} />,
        })}
      </li>
      {decided_at && (
        <li>
          <Tag tone={granted === 1 ? "green" : "ochre"}>
            {t(granted === 1 ? "withdrawals-office.granted" : "withdrawals-office.refused")}
          </Tag>{" "}
          {officer_name ? t("withdrawals-office.answered-by", { name: officer_name, when }) : when}
        </li>
      )}
    </ul>
  );
}

function authorWords(t: Translator, { author_name: name, organisation }: OfficialsRequest) {
  if (name && organisation) return t("withdrawals-office.author-of", { name, organisation });
  return name || organisation || t("withdrawals-office.author-not-named");
}
