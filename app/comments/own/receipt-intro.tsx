import { Tag } from "#app/ui/tag.tsx";
import type { Attribution, Instant } from "#db/schema.ts";
import { atRiskAddress } from "../comment/addresses.ts";
import { earliestPublication, latestPublication } from "../comment/publication.ts";
import { SentAt } from "../comment/sent-at.tsx";
import { isPublic, isWithdrawn, type Standing } from "../comment/standing.ts";
import { standingOf } from "../comment/standing-words.ts";
import { DelayNote } from "./delay-note.tsx";
import { TakingBackNote } from "./taking-back-note.tsx";

interface Props {
  comment: Omit<Standing, "queued_at"> & {
    isReply: boolean;
    isOwn: boolean;
    attribution: Attribution;
    isTakenBackLater: boolean;
  };
  frame: { reference: string; time_zone: string };
  /** When a moderator let it through whose publication is delayed. */
  letThroughAt: Instant | null;
}

/** That it was received, what has become of it, and how to keep the proof. */
export function ReceiptIntro({ comment, frame: { reference, time_zone }, letThroughAt }: Props) {
  const { isReply, isOwn, status, withdrawn_at, attribution } = comment;
  const { words, tone } = standingOf(comment);
  const what = `${isOwn ? "Your" : "This"} ${isReply ? "reply" : "comment"}`;
  const isWaiting = !isWithdrawn(comment) && status === "held" && !isPublic(comment);
  return (
    <>
      <p className="govuk-body-l">
        {what} was received. {isWaiting && !letThroughAt && whenHeld(attribution)}
        {withdrawn_at && (
          <>
            It was withdrawn on{" "}
            <SentAt at={withdrawn_at} timeZone={time_zone} attribution={attribution} isFull />. Only its
            author and the moderators can read this.
          </>
        )}
      </p>
      <p className="govuk-body">
        <Tag tone={tone}>{words}</Tag>
      </p>
      {comment.isTakenBackLater && <TakingBackNote />}
      {letThroughAt && withdrawn_at === null && <DelayNote decidedAt={letThroughAt} timeZone={time_zone} />}
      <KeepIt reference={reference} isAtRisk={attribution === "at risk"} />
    </>
  );
}

function whenHeld(attribution: Attribution) {
  return attribution === "at risk"
    ? `A moderator reads it first. It appears ${earliestPublication} to ${latestPublication} hours after the decision, at a time drawn by lot.`
    : "It will be published once a moderator has read it.";
}

function KeepIt({ reference, isAtRisk }: { reference: string; isAtRisk: boolean }) {
  return (
    <p className="govuk-body app-no-print">
      {isAtRisk
        ? "This page is the proof of what you sent. A copy of it on paper or on your machine shows that you have to do with this comment: keep one only where that is safe. With your key you find it again under "
        : "Keep the PDF: it is the proof of what you sent. You find this page again under "}
      <a className="govuk-link" href={isAtRisk ? atRiskAddress(reference) : "/my-comments"}>
        {isAtRisk ? "What you have under your key" : "My comments"}
      </a>
      .
    </p>
  );
}
