import { earliestPublication, latestPublication } from "#app/comments/comment/publication.ts";
import { isInQueue, isLatestPublic, isLetThrough, isWithdrawn } from "#app/comments/comment/standing.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Shortcuts } from "#app/ui/shortcuts.tsx";
import { useWords } from "#app/words/use-words.ts";
import { DecisionForm } from "./decision-form.tsx";
import type { Review } from "./review.server.ts";

interface Props {
  review: Review;
  mayDecide: boolean;
  /** What came back with a decision that could not be taken. */
  form: { errors?: Errors; typed?: Record<string, string>; version?: string };
  links: { queue: string; next: string | null; redact: string };
}

/** Beside the comment: the decision, or why there is none to take, and the way on. */
export function ReviewAside({ review, mayDecide, form, links }: Props) {
  const t = useWords();
  const { comment } = review;
  const isWaiting = isInQueue(comment);
  const deciding = [
    { letter: "P", text: t("moderation.key-publish") },
    { letter: "R", text: t("moderation.key-return") },
    { letter: "X", text: t("moderation.key-reject") },
  ];
  return (
    <section className="app-review__aside app-no-print" aria-label={t("moderation.decision")}>
      {isWaiting && mayDecide && (
        <DecisionForm
          {...form}
          version={form.version ?? String(comment.current_version)}
          isPublished={isLatestPublic(comment)}
          fallback={review.change?.fallback ?? null}
        />
      )}
      {isWaiting && mayDecide && (
        <p className="govuk-body">
          <a className="govuk-link" href={links.redact}>
            {t("moderation.publish-without-some")}
          </a>
        </p>
      )}
      {isWaiting && !mayDecide && <p className="govuk-body">{t("moderation.another-decides")}</p>}
      {!isWaiting && <NothingToDecide comment={comment} reason={form.typed?.reason} />}
      <Shortcuts
        shortcuts={[
          ...(isWaiting && mayDecide ? deciding : []),
          ...(links.next ? [{ letter: "N", text: t("moderation.key-next") }] : []),
          { letter: "Q", text: t("moderation.key-queue") },
        ]}
      />
    </section>
  );
}

/** The way on from a comment, whether it was decided or is left for now. */
export function WayOn({ links, isWaiting }: { links: Omit<Props["links"], "redact">; isWaiting: boolean }) {
  const t = useWords();
  return (
    <ul className="app-links app-no-print">
      {links.next && (
        <li>
          <a className="govuk-link" href={links.next} data-shortcut="N">
            {t(isWaiting ? "moderation.leave-it-for-now" : "moderation.go-to-the-next")}
          </a>
        </li>
      )}
      <li>
        <a className="govuk-link" href={links.queue} data-shortcut="Q">
          {t("moderation.back-to-the-queue")}
        </a>
      </li>
    </ul>
  );
}

/** A comment that is not in the queue: it can be put back, and what was typed about it is not lost. */
function NothingToDecide({ comment, reason }: { comment: Review["comment"]; reason?: string }) {
  const t = useWords();
  if (isWithdrawn(comment)) return <p className="govuk-body">{t("moderation.nothing-to-decide")}</p>;
  return (
    <>
      <p className="govuk-body">
        {isLetThrough(comment)
          ? t("moderation.is-to-be-published", { earliest: earliestPublication, latest: latestPublication })
          : t("moderation.not-in-the-queue")}
      </p>
      {reason && (
        <>
          <h2 className="govuk-heading-s">{t("moderation.reason-you-wrote")}</h2>
          <p className="govuk-body app-typed-lines">{reason}</p>
        </>
      )}
      <form
        method="post"
        action={`/officials/${comment.government_code}/queue/${comment.id}/put-back`}
        className="app-put-back"
      >
        <p className="govuk-body-s">{t("moderation.if-a-decision-was-wrong", { status: comment.status })}</p>
        <Button kind="secondary">{t("moderation.put-back")}</Button>
      </form>
    </>
  );
}
