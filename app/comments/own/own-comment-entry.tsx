import { ChangedSince } from "#app/consultations/changes/changed-since.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import type { Around } from "#app/words/facts.ts";
import { useWords } from "#app/words/use-words.ts";
import { commentAddress, organisationIn, receiptAddress, writingAddress } from "../comment/addresses.ts";
import { Excerpt } from "../comment/excerpt.tsx";
import { GroundLink } from "../comment/ground-link.tsx";
import { partWords } from "../comment/part-words.ts";
import { SentAt } from "../comment/sent-at.tsx";
import { isWithdrawn } from "../comment/standing.ts";
import { standingOf } from "../comment/standing-words.ts";
import { decidedBy } from "./decided-by.ts";
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
  /** Whether its author can appeal against the last decision on it. */
  isAppealable: boolean;
  /** Whose it is, where it is an organisation's. */
  organisation?: string;
}

/** A comment in its author's list: what became of it, why, and what can be done. */
export function OwnCommentEntry({ organisation, ...own }: Props) {
  const t = useWords();
  const { comment, isChangeable } = own;
  const [latest] = comment.decisions;
  const { number, status, parent_id, reference, title, time_zone } = comment;
  const standing = standingOf(comment);
  const isTakenBack = isWithdrawn(comment);
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        <a className="govuk-link" href={commentAddress(reference, number)}>
          {t("own-comments.comment-on", {
            kind: parent_id === null ? "comment" : "reply",
            number: String(number),
            title,
          })}
        </a>
      </h3>
      <ul className="app-facts">
        {organisation && <li>{t("own-comments.for-organisation", { organisation })}</li>}
        <li>{reference}</li>
        <li>
          {t("own-comments.sent-on", {
            when: <SentAt at={comment.submitted_at} timeZone={time_zone} attribution={comment.attribution} />,
          })}
        </li>
        {comment.current_version > 1 && (
          <li>{t("own-comments.version", { version: comment.current_version })}</li>
        )}
        {partWords(t, comment).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <Tag tone={standing.tone}>{t.say(standing.words)}</Tag>
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
        <p className="govuk-body">{t("own-comments.no-longer-changed")}</p>
      )}
      <ChangedSince changes={comment.changes} timeZone={time_zone} since="sent" />
      {comment.asked_at && <p className="govuk-body">{t("own-comments.you-asked-to-withdraw")}</p>}
      <Actions {...own} />
    </li>
  );
}

/** What its author can do with it now. */
function Actions({ comment, isChangeable, isOpen, mayTakeBack, isAppealable }: Omit<Props, "organisation">) {
  const t = useWords();
  const { number, status, reference, current_version, withdrawn_at, asked_at } = comment;
  const which = { number: String(number), hidden };
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
          {t(status === "returned" ? "own-comments.change-and-send" : "own-comments.change-it", which)}
        </a>
      )}
      <a className="govuk-link" href={receiptAddress(reference, number)}>
        {t("own-comments.receipt", which)}
      </a>
      {owning && (
        <a
          className="govuk-link"
          href={writingAddress({ reference, changes: number, organisation: owning }, "/versions")}
        >
          {t("own-comments.draft-versions", which)}
        </a>
      )}
      {current_version > 1 && (
        <a className="govuk-link" href={commentAddress(reference, number, "/versions")}>
          {t("own-comments.compare-versions", which)}
        </a>
      )}
      {isAppealable && mayTakeBack && (
        <a className="govuk-link" href={commentAddress(reference, number, "/appeal")}>
          {t("appeals.appeal-against-it")}
        </a>
      )}
      {withdrawn_at === null && (isOpen || asked_at === null) && mayTakeBack && (
        <a className="govuk-link" href={commentAddress(reference, number, "/withdraw")}>
          {t(isOpen ? "own-comments.withdraw-it" : "own-comments.ask-to-withdraw-it", which)}
        </a>
      )}
    </p>
  );
}

const hidden: Around = (words) => <VisuallyHidden>{words}</VisuallyHidden>;

interface NoteProps {
  decision: DecisionForAuthor;
  timeZone: string;
  /** What was sent in at-risk mode is not published by the decision, but some time later. */
  isDelayed: boolean;
}

function DecisionNote({ decision, timeZone, isDelayed }: NoteProps) {
  const t = useWords();
  const { outcome, version, ground, reason, decided_at, redactions } = decision;
  const decided = {
    outcome: redactions > 0 ? "redacted" : isDelayed && outcome === "publish" ? "passed" : outcome,
    by: decidedBy(decision),
    when: <Moment at={decided_at} timeZone={timeZone} />,
    version,
  };
  return (
    <div className="app-decision">
      <p className="govuk-body">
        {ground
          ? t("own-comments.decided-on-ground", { ...decided, ground: <GroundLink ground={ground} /> })
          : t("own-comments.decided", decided)}
      </p>
      {reason && (
        <p className="govuk-body app-typed" dir="auto">
          {reason}
        </p>
      )}
    </div>
  );
}
