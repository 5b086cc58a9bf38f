import { earliestPublication, latestPublication } from "#app/comments/comment/publication.ts";
import { SentAt } from "#app/comments/comment/sent-at.tsx";
import { isChangePending, isWithdrawn } from "#app/comments/comment/standing.ts";
import { statusTones } from "#app/comments/comment/standing-words.ts";
import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Review } from "./review.server.ts";
import { waitingTime } from "./waiting.ts";
import { commentName, kindOf, WrittenBy } from "./written-by.tsx";

interface Props {
  review: Review;
  /** Why its author is not to be named. */
  withheld: { reason: string | null; isKeyMissing: boolean };
  now: string;
}

/** Which comment this is, by whom, what state it is in, and how long it has waited. */
export function ReviewHeading({ review: { comment, versions }, withheld, now }: Props) {
  const t = useWords();
  const sent = versions[0]?.submitted_at ?? comment.submitted_at;
  const when = <SentAt at={sent} timeZone={comment.time_zone} attribution={comment.attribution} />;
  const waiting =
    comment.attribution === "at risk" ? "moderation.waiting-since-the-day" : "moderation.waiting-for";
  return (
    <>
      <span className="govuk-caption-l">
        <a className="govuk-link" href={`/consultations/${comment.reference}`}>
          {comment.reference}
        </a>{" "}
        {comment.title}
      </span>
      <h1 className="govuk-heading-l">{commentName(t, comment)}</h1>
      <ul className="app-facts app-review__facts">
        <li>
          <Tag tone={isWithdrawn(comment) ? "grey" : statusTones[comment.status]}>
            {isWithdrawn(comment) ? t("moderation.withdrawn") : t(`moderation.status ${comment.status}`)}
          </Tag>
        </li>
        <li>
          <WrittenBy {...comment} />
        </li>
        <li>
          {comment.current_version > 1
            ? t("moderation.sent-version", { when, version: String(comment.current_version) })
            : t("moderation.sent", { when })}
        </li>
        {isChangePending(comment) && (
          <li>{t("moderation.change-to-published", { kind: kindOf(comment) })}</li>
        )}
        {comment.queued_at && (
          <li>{t(waiting, { time: waitingTime(t, comment.queued_at, new Date(now)) })}</li>
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
  const t = useWords();
  if (attribution === "at risk")
    return (
      <p className="govuk-inset-text">
        {t("moderation.sent-at-risk", { earliest: earliestPublication, latest: latestPublication })}
      </p>
    );
  if (attribution !== "withheld") return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {t(withheld.reason ? "moderation.withheld-with-reason" : "moderation.withheld", {
          strong: (words) => <strong>{words}</strong>,
        })}
      </p>
      {withheld.reason && (
        <p className="govuk-body app-typed" dir="auto">
          {withheld.reason}
        </p>
      )}
      {withheld.isKeyMissing && <p className="govuk-body">{t("moderation.reason-locked")}</p>}
    </div>
  );
}
