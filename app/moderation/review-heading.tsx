import { statusTones } from "#app/comments/words.ts";
import { capital } from "#app/content/wording.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Review } from "./review.server.ts";
import { waitingTime } from "./waiting.ts";
import { commentName, isChangeToPublished, WrittenBy } from "./written-by.tsx";

/** Which comment this is, by whom, what state it is in, and how long it has waited. */
export function ReviewHeading({ review: { comment, versions }, now }: { review: Review; now: string }) {
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
          <Tag tone={comment.withdrawn_at ? "grey" : statusTones[comment.status]}>
            {comment.withdrawn_at ? "Withdrawn" : capital(comment.status)}
          </Tag>
        </li>
        <li>
          <WrittenBy {...comment} />
        </li>
        <li>
          Sent <Moment at={sent} timeZone={comment.time_zone} />
          {comment.current_version > 1 && `, version ${comment.current_version}`}
        </li>
        {isChangeToPublished(comment) && (
          <li>Change to a published {comment.parent_id ? "reply" : "comment"}</li>
        )}
        {comment.queued_at && <li>Waiting for {waitingTime(comment.queued_at, new Date(now))}</li>}
      </ul>
    </>
  );
}
