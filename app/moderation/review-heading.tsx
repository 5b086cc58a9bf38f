import { earliestPublication, latestPublication } from "#app/comments/comment/publication.ts";
import { SentAt } from "#app/comments/comment/sent-at.tsx";
import { isChangePending, isWithdrawn } from "#app/comments/comment/standing.ts";
import { statusTones } from "#app/comments/comment/standing-words.ts";
import { capital } from "#app/content/phrases.ts";
import { Tag } from "#app/ui/tag.tsx";
import type { Review } from "./review.server.ts";
import { waitingTime } from "./waiting.ts";
import { commentName, WrittenBy } from "./written-by.tsx";

interface Props {
  review: Review;
  /** Why its author is not to be named. */
  withheld: { reason: string | null; isKeyMissing: boolean };
  now: string;
}

/** Which comment this is, by whom, what state it is in, and how long it has waited. */
export function ReviewHeading({ review: { comment, versions }, withheld, now }: Props) {
  const sent = versions[0]?.submitted_at ?? comment.submitted_at;
  return (
    <>
      <span className="govuk-caption-l">
        <a className="govuk-link" href={`/consultations/${comment.reference}`}>
          {comment.reference}
        </a>{" "}
        {comment.title}
      </span>
      <h1 className="govuk-heading-l">{commentName(comment)}</h1>
      <ul className="app-facts app-review__facts">
        <li>
          <Tag tone={isWithdrawn(comment) ? "grey" : statusTones[comment.status]}>
            {isWithdrawn(comment) ? "Withdrawn" : capital(comment.status)}
          </Tag>
        </li>
        <li>
          <WrittenBy {...comment} />
        </li>
        <li>
          Sent <SentAt at={sent} timeZone={comment.time_zone} attribution={comment.attribution} />
          {comment.current_version > 1 && `, version ${comment.current_version}`}
        </li>
        {isChangePending(comment) && <li>Change to a published {comment.parent_id ? "reply" : "comment"}</li>}
        {comment.queued_at && (
          <li>
            Waiting for {waitingTime(comment.queued_at, new Date(now))}
            {comment.attribution === "at risk" && ", counted from the beginning of the day"}
          </li>
        )}
      </ul>
      <WithheldNote comment={comment} withheld={withheld} />
    </>
  );
}

/** Why the author is not to be named, which moderators keep to themselves; or that nobody knows who it is. */
function WithheldNote({
  comment: { attribution },
  withheld,
}: Pick<Review, "comment"> & Pick<Props, "withheld">) {
  if (attribution === "at risk")
    return (
      <p className="govuk-inset-text">
        This was sent in at-risk mode, without an account: the portal does not know by whom. Group and country
        are as its author states them. Once you publish it, it appears {earliestPublication} to{" "}
        {latestPublication} hours later, at a time drawn by lot.
      </p>
    );
  if (attribution !== "withheld") return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        Name and organisation are <strong>withheld from publication</strong>. Keep them to yourself
        {withheld.reason ? ", and this reason:" : "."}
      </p>
      {withheld.reason && (
        <p className="govuk-body app-typed" dir="auto">
          {withheld.reason}
        </p>
      )}
      {withheld.isKeyMissing && (
        <p className="govuk-body">
          The key that protects the author’s reason is not there at this moment, so the portal cannot show it.
          It is kept.
        </p>
      )}
    </div>
  );
}
