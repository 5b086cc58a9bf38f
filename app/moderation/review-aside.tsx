import { earliestPublication, latestPublication } from "#app/comments/comment/publication.ts";
import { isInQueue, isLatestPublic, isLetThrough, isWithdrawn } from "#app/comments/comment/standing.ts";
import { Button } from "#app/ui/button.tsx";
import { Shortcuts } from "#app/ui/shortcuts.tsx";
import { DecisionForm } from "./decision-form.tsx";
import type { Review } from "./review.server.ts";

interface Props {
  review: Review;
  mayDecide: boolean;
  /** What came back with a decision that could not be taken. */
  form: { errors?: Record<string, string>; typed?: Record<string, string>; version?: string };
  links: { queue: string; next: string | null };
}

/** Beside the comment: the decision, or why there is none to take, and the way on. */
export function ReviewAside({ review, mayDecide, form, links }: Props) {
  const { comment } = review;
  const isWaiting = isInQueue(comment);
  const deciding = [
    { letter: "P", text: "publish" },
    { letter: "R", text: "return" },
    { letter: "X", text: "reject" },
  ];
  return (
    <section className="app-review__aside app-no-print" aria-label="Decision">
      {isWaiting && mayDecide && (
        <DecisionForm
          {...form}
          version={form.version ?? String(comment.current_version)}
          isPublished={isLatestPublic(comment)}
          fallback={review.change?.fallback ?? null}
        />
      )}
      {isWaiting && !mayDecide && (
        <p className="govuk-body">You wrote this, so another moderator decides on it.</p>
      )}
      {!isWaiting && <NothingToDecide comment={comment} reason={form.typed?.reason} />}
      <Shortcuts
        shortcuts={[
          ...(isWaiting && mayDecide ? deciding : []),
          ...(links.next ? [{ letter: "N", text: "next" }] : []),
          { letter: "Q", text: "queue" },
        ]}
      />
    </section>
  );
}

/** The way on from a comment, whether it was decided or is left for now. */
export function WayOn({ links, isWaiting }: { links: Props["links"]; isWaiting: boolean }) {
  return (
    <ul className="app-links app-no-print">
      {links.next && (
        <li>
          <a className="govuk-link" href={links.next} data-shortcut="N">
            {isWaiting ? "Leave it for now, go to the next" : "Go to the next in the queue"}
          </a>
        </li>
      )}
      <li>
        <a className="govuk-link" href={links.queue} data-shortcut="Q">
          Back to the queue
        </a>
      </li>
    </ul>
  );
}

/** A comment that is not in the queue: it can be put back, and what was typed about it is not lost. */
function NothingToDecide({ comment, reason }: { comment: Review["comment"]; reason?: string }) {
  if (isWithdrawn(comment))
    return <p className="govuk-body">Its author has withdrawn this, so there is nothing to decide.</p>;
  return (
    <>
      <p className="govuk-body">
        {isLetThrough(comment)
          ? `This was sent in at-risk mode and is to be published: it appears ${earliestPublication} to ${latestPublication} hours after the decision. Putting it back stops that.`
          : "This is not in the queue: it has been decided, or needed no decision."}
      </p>
      {reason && (
        <>
          <h2 className="govuk-heading-s">The reason that you wrote</h2>
          <p className="govuk-body app-typed-lines">{reason}</p>
        </>
      )}
      <form
        method="post"
        action={`/officials/${comment.government_code}/queue/${comment.id}/put-back`}
        className="app-put-back"
      >
        <p className="govuk-body-s">
          If a decision was wrong, put the comment back. It stays {comment.status} until it is decided again,
          and the decisions so far stay on record.
        </p>
        <Button kind="secondary">Put back in the queue</Button>
      </form>
    </>
  );
}
