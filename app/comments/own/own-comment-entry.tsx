import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { commentAddress, organisationIn, receiptAddress, writingAddress } from "../comment/addresses.ts";
import { Excerpt } from "../comment/excerpt.tsx";
import { GroundLink } from "../comment/ground-link.tsx";
import { partWords } from "../comment/part-words.ts";
import { SentAt } from "../comment/sent-at.tsx";
import { isWithdrawn } from "../comment/standing.ts";
import { standingOf } from "../comment/standing-words.ts";
import { DelayNote } from "./delay-note.tsx";
import type { OwnComment } from "./list-own-comments.server.ts";
import { TakingBackNote } from "./taking-back-note.tsx";

type DecisionForAuthor = OwnComment["decisions"][number];

interface Props {
  comment: OwnComment;
  isChangeable: boolean;
  /** Whether it can be withdrawn without asking. */
  isOpen: boolean;
  /** False for drafters of the organisation that it was sent for. */
  mayTakeBack: boolean;
  /** Whose it is, where it is an organisation's. */
  organisation?: string;
}

/** A comment in its author's list: what became of it, why, and what can be done. */
export function OwnCommentEntry({ comment, isChangeable, isOpen, mayTakeBack, organisation }: Props) {
  const [latest] = comment.decisions;
  const { number, status, parent_id, reference, title, time_zone } = comment;
  const standing = standingOf(comment);
  const isTakenBack = isWithdrawn(comment);
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          {parent_id === null ? "Comment" : "Reply"} {number} on {title}
        </a>
      </h3>
      <ul className="app-facts">
        {organisation && <li>For {organisation}</li>}
        <li>{reference}</li>
        <li>
          Sent <SentAt at={comment.submitted_at} timeZone={time_zone} attribution={comment.attribution} />
        </li>
        {comment.current_version > 1 && <li>Version {comment.current_version}</li>}
        {partWords(comment).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <Tag tone={standing.tone}>{standing.words}</Tag>
      </p>
      {comment.take_back_at && <TakingBackNote />}
      {comment.publish_at && latest && !isTakenBack && (
        <DelayNote decidedAt={latest.decided_at} timeZone={time_zone} />
      )}
      <Excerpt {...comment} />
      {comment.decisions.map((decision) => (
        <DecisionNote
          key={decision.id}
          decision={decision}
          timeZone={time_zone}
          isDelayed={comment.attribution === "at risk"}
        />
      ))}
      {status === "returned" && !isChangeable && !isTakenBack && (
        <p className="govuk-body">It can no longer be changed and sent again.</p>
      )}
      {comment.asked_at && (
        <p className="govuk-body">You have asked to withdraw it. The authority has not answered yet.</p>
      )}
      <Actions comment={comment} isChangeable={isChangeable} isOpen={isOpen} mayTakeBack={mayTakeBack} />
    </li>
  );
}

/** What its author can do with it now. */
function Actions({ comment, isChangeable, isOpen, mayTakeBack }: Omit<Props, "organisation">) {
  const { number, status, reference, current_version, withdrawn_at, asked_at } = comment;
  const owning = organisationIn(comment.owner);
  return (
    <p className="app-actions">
      {isChangeable && (
        <a
          className="govuk-link"
          href={
            owning
              ? writingAddress({ reference, changes: number, organisation: owning })
              : commentAddress(reference, number, "/change")
          }
        >
          {status === "returned" ? "Change and send again" : "Change it"}
          <span className="govuk-visually-hidden">: number {number}</span>
        </a>
      )}
      <a className="govuk-link" href={receiptAddress(reference, number)}>
        Receipt<span className="govuk-visually-hidden"> of number {number}</span>
      </a>
      {owning && (
        <a
          className="govuk-link"
          href={writingAddress({ reference, changes: number, organisation: owning }, "/versions")}
        >
          Versions of the draft<span className="govuk-visually-hidden"> of number {number}</span>
        </a>
      )}
      {current_version > 1 && (
        <a className="govuk-link" href={commentAddress(reference, number, "/versions")}>
          Compare versions<span className="govuk-visually-hidden"> of number {number}</span>
        </a>
      )}
      {withdrawn_at === null && (isOpen || asked_at === null) && mayTakeBack && (
        <a className="govuk-link" href={commentAddress(reference, number, "/withdraw")}>
          {isOpen ? "Withdraw it" : "Ask to withdraw it"}
          <span className="govuk-visually-hidden">: number {number}</span>
        </a>
      )}
    </p>
  );
}

const outcomes = { publish: "Published", return: "Returned", reject: "Rejected" } as const;

interface NoteProps {
  decision: DecisionForAuthor;
  timeZone: string;
  /** What was sent in at-risk mode is not published by the decision, but some time later. */
  isDelayed: boolean;
}

function DecisionNote({ decision, timeZone, isDelayed }: NoteProps) {
  const { outcome, version, ground, reason, decided_at } = decision;
  return (
    <div className="app-decision">
      <p className="govuk-body">
        {isDelayed && outcome === "publish" ? "Let through" : outcomes[outcome]} by{" "}
        {ground === "unfounded claim of confidentiality" ? "the authority" : "a moderator"} on{" "}
        <Moment at={decided_at} timeZone={timeZone} />
        {version > 1 && ` (version ${version})`}
        {ground && (
          <>
            {" "}
            on the ground <GroundLink ground={ground} />
          </>
        )}
      </p>
      {reason && (
        <p className="govuk-body app-typed" dir="auto">
          {reason}
        </p>
      )}
    </div>
  );
}
