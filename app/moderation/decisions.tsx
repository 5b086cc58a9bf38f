import { GroundLink } from "#app/comments/comment/ground-link.tsx";
import { capital } from "#app/content/phrases.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Ground } from "#db/schema.ts";
import type { listDecisions } from "./decisions.server.ts";
import { outcomeWords } from "./outcomes.ts";

type ListedDecision = Awaited<ReturnType<typeof listDecisions>>[number];

/** Every decision with who took it, on what ground and why. */
export function Decisions({ decisions, timeZone }: { decisions: ListedDecision[]; timeZone: string }) {
  return (
    <ol className="app-cards">
      {decisions.map((decision) => (
        <li key={decision.id} className="app-card">
          <p className="govuk-body">
            <OutcomeTag outcome={decision.outcome} /> Version {decision.version}, by {decision.moderator_name}
            , <Moment at={decision.decided_at} timeZone={timeZone} />
          </p>
          <GroundAndReason {...decision} />
        </li>
      ))}
    </ol>
  );
}

/** What was done, in a word. */
export function OutcomeTag({ outcome }: Pick<ListedDecision, "outcome">) {
  const { done, tone } = outcomeWords[outcome];
  return <Tag tone={tone}>{capital(done)}</Tag>;
}

/** Why a comment was returned or rejected; nothing for one that was published. */
export function GroundAndReason({ ground, reason }: { ground: Ground | null; reason: string | null }) {
  return (
    <>
      {ground && (
        <p className="govuk-body">
          <strong>Ground:</strong> <GroundLink ground={ground} />
        </p>
      )}
      {reason && <p className="govuk-body app-typed-lines">{reason}</p>}
    </>
  );
}
