import { earliestPublication, latestPublication } from "#app/comments/comment/publication.ts";
import {
  isInQueue,
  isLatestPublic,
  isLetThrough,
  isSetAside,
  isWithdrawn,
} from "#app/comments/comment/standing.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Shortcuts } from "#app/ui/shortcuts.tsx";
import { useWords } from "#app/words/use-words.ts";
import { DecisionForm } from "./decision-form.tsx";
import type { findProposed } from "./find-proposed.server.ts";
import { ChooseReason } from "./ready-reasons/choose-reason.tsx";
import type { ReadyReason } from "./ready-reasons/ready-reasons.server.ts";
import type { Review } from "./review.server.ts";
import type { ActForTwo } from "./settings/settings.ts";
import { AnotherConfirms } from "./two-people/another-confirms.tsx";
import { Proposed } from "./two-people/proposed.tsx";
import { WrittenReason } from "./written-reason.tsx";

interface Props {
  review: Review;
  mayDecide: boolean;
  /** What another moderator has proposed, which is answered before anything else is decided. */
  proposal: Awaited<ReturnType<typeof findProposed>>;
  /** The outcomes that another moderator has to confirm. */
  forTwo: ActForTwo[];
  readerId: string;
  /** The reasons that the government keeps. */
  ready: ReadyReason[];
  /** What came back with a decision that could not be taken. */
  form: { errors?: Errors; typed?: Record<string, string>; version?: string };
  redact: string;
}

interface WaysOn {
  queue: string;
  next: string | null;
}

/** Beside the comment: the decision, or why there is none to take, and the way on. */
export function ReviewAside({ review, mayDecide, proposal, forTwo, readerId, ready, form, redact }: Props) {
  const t = useWords();
  const { comment } = review;
  const isWaiting = isInQueue(comment);
  return (
    <section className="app-review__aside app-no-print" aria-label={t("moderation.decision")}>
      {isWaiting && mayDecide && proposal && (
        <Proposed
          proposal={proposal}
          comment={comment}
          readerId={readerId}
          errors={form.errors}
          typed={form.typed}
        />
      )}
      {isWaiting && mayDecide && !proposal && <WrittenReason reason={form.typed?.why} />}
      {isWaiting && mayDecide && !proposal && (
        <DecisionForm
          {...form}
          version={form.version ?? String(comment.current_version)}
          isPublished={isLatestPublic(comment)}
          fallback={review.change?.fallback ?? null}
        >
          <ChooseReason ready={ready} chosen={form.typed?.ready} />
          <AnotherConfirms forTwo={forTwo} />
        </DecisionForm>
      )}
      {isWaiting && mayDecide && !proposal && (
        <p className="govuk-body">
          <a className="govuk-link" href={redact} data-shortcut="T">
            {t("moderation.publish-without-some")}
          </a>
        </p>
      )}
      {isWaiting && !mayDecide && <p className="govuk-body">{t("moderation.another-decides")}</p>}
      {!isWaiting && (
        <NothingToDecide
          comment={comment}
          mayDecide={mayDecide}
          reason={form.typed?.reason ?? form.typed?.why}
        />
      )}
      {mayDecide && !isWithdrawn(comment) && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/officials/${comment.government_code}/queue/${comment.id}/hold`}>
            {t("holds-office.may-release-technology")}
          </a>
        </p>
      )}
    </section>
  );
}

/** What keys do on this page; above the comment, where it is in sight whatever the height of the window. */
export function ReviewKeys({
  review: { comment },
  mayDecide,
  proposal,
  links,
  mayUndo,
  ready,
}: Pick<Props, "review" | "mayDecide" | "proposal" | "ready"> & { links: WaysOn; mayUndo: boolean }) {
  const t = useWords();
  const hasReady = ready.length > 0;
  const deciding = [
    { letter: "P", text: t("moderation.key-publish") },
    { letter: "R", text: t("moderation.key-return") },
    { letter: "X", text: t("moderation.key-reject") },
    { letter: "G", text: t("moderation.key-ground") },
    ...(hasReady ? [{ letter: "S", text: t("moderation.key-ready-reason") }] : []),
    { letter: "D", text: t("moderation.key-decide") },
    { letter: "T", text: t("moderation.key-take-out") },
  ];
  const isAsked = isInQueue(comment) && mayDecide;
  return (
    <Shortcuts
      shortcuts={[
        ...(isAsked && !proposal ? deciding : []),
        ...(isAsked && proposal ? [{ letter: "C", text: t("two-people.key-confirm") }] : []),
        ...(mayUndo ? [{ letter: "U", text: t("together.key-undo") }] : []),
        ...(links.next ? [{ letter: "N", text: t("moderation.key-next") }] : []),
        { letter: "Q", text: t("moderation.key-queue") },
      ]}
    />
  );
}

/** The way on from a comment, whether it was decided or is left for now. */
export function WayOn({ links, isWaiting }: { links: WaysOn; isWaiting: boolean }) {
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
function NothingToDecide({
  comment,
  mayDecide,
  reason,
}: {
  comment: Review["comment"];
  mayDecide: boolean;
  reason?: string;
}) {
  const t = useWords();
  if (isWithdrawn(comment)) return <p className="govuk-body">{t("moderation.nothing-to-decide")}</p>;
  if (isSetAside(comment))
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`/officials/${comment.government_code}/disowned`}>
          {t("disowning-office.is-cleared-up-there")}
        </a>
      </p>
    );
  return (
    <>
      <p className="govuk-body">
        {isLetThrough(comment)
          ? t("moderation.is-to-be-published", { earliest: earliestPublication, latest: latestPublication })
          : t("moderation.not-in-the-queue")}
      </p>
      <WrittenReason reason={reason} />
      {!mayDecide && <p className="govuk-body">{t("moderation.another-decides")}</p>}
      {mayDecide && (
        <form
          method="post"
          action={`/officials/${comment.government_code}/queue/${comment.id}/put-back`}
          className="app-put-back"
        >
          <p className="govuk-body-s">
            {t("moderation.if-a-decision-was-wrong", { status: comment.status })}
          </p>
          <Button kind="secondary">{t("moderation.put-back")}</Button>
        </form>
      )}
    </>
  );
}
