import { Tag } from "#app/ui/tag.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { Attribution, Instant } from "#db/schema.ts";
import { atRiskAddress } from "../comment/addresses.ts";
import { earliestPublication, latestPublication } from "../comment/publication.ts";
import { SentAt } from "../comment/sent-at.tsx";
import { isPublic, isSetAside, isWithdrawn, type Standing } from "../comment/standing.ts";
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
  const t = useWords();
  const { isReply, isOwn, status, withdrawn_at, attribution } = comment;
  const { words, tone } = standingOf(comment);
  const kind = isReply ? "reply" : "comment";
  const isWaiting = !isWithdrawn(comment) && !isSetAside(comment) && status === "held" && !isPublic(comment);
  return (
    <>
      <p className="govuk-body-l">
        {t(isOwn ? "receipts.yours-was-received" : "receipts.this-was-received", { kind })}{" "}
        {isWaiting && !letThroughAt && whenHeld(t, attribution)}
        {withdrawn_at &&
          t("receipts.was-withdrawn-on", {
            when: <SentAt at={withdrawn_at} timeZone={time_zone} attribution={attribution} isFull />,
          })}
      </p>
      <p className="govuk-body">
        <Tag tone={tone}>{t.say(words)}</Tag>
      </p>
      {comment.isTakenBackLater && <TakingBackNote />}
      {letThroughAt && withdrawn_at === null && <DelayNote decidedAt={letThroughAt} timeZone={time_zone} />}
      <KeepIt reference={reference} isAtRisk={attribution === "at risk"} />
    </>
  );
}

function whenHeld(t: Translator, attribution: Attribution) {
  return attribution === "at risk"
    ? t("receipts.appears-after-decision", { earliest: earliestPublication, latest: latestPublication })
    : t("receipts.published-once-read");
}

function KeepIt({ reference, isAtRisk }: { reference: string; isAtRisk: boolean }) {
  const t = useWords();
  return (
    <p className="govuk-body app-no-print">
      {t(isAtRisk ? "receipts.keep-only-where-safe" : "receipts.keep-the-pdf", {
        link: (words) => (
          <a className="govuk-link" href={isAtRisk ? atRiskAddress(reference) : "/my-comments"}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}
