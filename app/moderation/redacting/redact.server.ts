import type { Account } from "#app/accounts/account.ts";
import { allow, mayConfirm, mayDecide } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { isInQueue } from "#app/comments/comment/standing.ts";
import { wholeRows } from "#app/comments/parts/redacted/whole-version.server.ts";
import type { Redactable } from "#app/comments/reading/redacted/redactable.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { decideWithin } from "../decide.server.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";
import { findSettings } from "../settings/find-settings.server.ts";
import { asksTwo } from "../settings/settings.ts";
import { findOpenProposal } from "../two-people/proposals.server.ts";
import { propose } from "../two-people/propose.server.ts";
import { keepRedaction, putBackWhole } from "./keep-redaction.server.ts";
import { redactRows, type TakingOut, takenBy } from "./redact-rows.server.ts";
import { storedTaking } from "./stored-taking.ts";

interface RedactedPublication {
  commentId: string;
  /** The version that the moderator has read. */
  version: number;
  /** Its parts, as listRedactable gives them. */
  parts: readonly Redactable[];
  taking: TakingOut;
  /** For the author, beside the grounds; null where there is none. */
  reason: string | null;
  now: Date;
  /** As in a decision. */
  lot?: number;
  confirmedBy?: Account;
}

/**
 * Publishes a comment in the queue without what the moderator has marked, and records who did, what they took out and on
 * what grounds. Where nothing is marked it is published whole, whatever was taken out of it before. Refuses as `decide` does,
 * and where the government asks two people for it, it is proposed.
 */
export async function redact(db: Db, moderator: Account, redacted: RedactedPublication) {
  return inTransaction(db, (db) => redactWithin(db, moderator, redacted));
}

/** As redact, in the caller's transaction. */
export async function redactWithin(db: Db, moderator: Account, redacted: RedactedPublication) {
  const { commentId, version, parts, taking, reason, now, lot, confirmedBy } = redacted;
  const { consultation_id, ...found } = await findQueued(db, commentId);
  allow(
    confirmedBy
      ? mayConfirm(confirmedBy, { ...found, moderator_id: moderator.id })
      : mayDecide(moderator, found),
  );
  await lockConsultation(db, consultation_id);
  const comment = await findQueued(db, commentId);
  if (await isOwnOrganisations(db, confirmedBy ?? moderator, commentId))
    return refused({ decisions: message("moderation.your-organisations") });
  const open = confirmedBy ? null : await findOpenProposal(db, { ...comment, id: commentId });
  if (open)
    return refused({ decisions: message("two-people.proposed-already", { name: open.proposer_name }) });
  const which = { comment_id: commentId, version };
  const taken = takenBy(taking, parts);
  const decision = {
    ...{ commentId, version, outcome: "publish" as const, ground: null, reason, now, lot },
    redactions: taken.length,
  };
  // Nobody decides or sends another version before this ends; where somebody has, deciding says so and changes nothing.
  if (!isInQueue(comment) || comment.current_version !== version)
    return decideWithin(db, moderator, { ...decision, ...(confirmedBy && { confirmedBy }) });
  const settings = await findSettings(db, comment.government_code);
  const asks = (redacts: boolean) => asksTwo(settings, { outcome: "publish", redacts });
  // To put back what was taken out changes that, and publishes the rest as it is.
  if (!confirmedBy && (asks(true) || (taken.length === 0 && asks(false))))
    return propose(db, moderator, {
      ...decision,
      comment: { id: commentId, consultation_id },
      taking: storedTaking(taking),
    });
  if (taken.length === 0) await putBackWhole(db, which);
  else {
    const whole = await wholeRows(db, which);
    await keepRedaction(db, which, { whole, left: redactRows(whole, taking), taken });
  }
  return decideWithin(db, moderator, { ...decision, ...(confirmedBy && { confirmedBy }) });
}

async function findQueued(db: Db, commentId: string) {
  const comment = await db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["comment.author_id", "comment.consultation_id", "comment.queued_at"])
    .select(["comment.current_version", "consultation.government_code"])
    .where("comment.id", "=", commentId)
    .where(isOutOfHoldRow)
    .executeTakeFirst();
  if (!comment) throw notFound();
  return comment;
}
