import type { Account } from "#app/accounts/account.ts";
import { allow, mayDecide } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { isNotUndoneRow } from "#app/comments/comment/undone.server.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { makePublic, makeUnread } from "#app/comments/record/public-version.server.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { saysWhatWasTakenOut } from "../redacting/earlier-redactions.server.ts";
import { whyNotUndone } from "./why-not-undone.server.ts";

interface UndoneDecision {
  decisionId: string;
  now: Date;
}

/**
 * Takes a decision back: the comment stands again as it stood before, in its old place in the queue, and what the
 * decision made public is public no longer. The decision stays on record as undone. Refuses where something else was
 * done with the comment since, so that nobody undoes what they have not seen, and where the moderator could not have
 * decided that alone.
 */
export async function undoDecision(db: Db, moderator: Account, { decisionId, now }: UndoneDecision) {
  return inTransaction(db, async (db) => {
    const { consultation_id } = await findUndoable(db, decisionId);
    await lockConsultation(db, consultation_id);
    return undoWithin(db, moderator, { decisionId, now });
  });
}

/** As undoDecision, in the caller's transaction, which has locked the consultation. */
export async function undoWithin(db: Db, moderator: Account, { decisionId, now }: UndoneDecision) {
  const found = await findUndoable(db, decisionId);
  allow(mayDecide(moderator, found));
  const why = await whyNotUndone(db, moderator, { decision: found, now });
  if (why) return refused({ decisions: why });
  const { version, status_before, queued_before, published_before, ...comment } = found;
  const changed =
    status_before === null || (await latestOf(db, comment.id)) !== decisionId
      ? null
      : await db
          .updateTable("comment")
          .set({ status: status_before, queued_at: queued_before, publish_at: null })
          .where("id", "=", comment.id)
          .where("current_version", "=", version)
          .where("queued_at", "is", null)
          // That somebody at risk has asked to take it back is no reason to refuse: it would tell so too early.
          .where("withdrawn_at", "is", null)
          .where("set_aside", "is", null)
          .returning("id")
          .executeTakeFirst();
  if (!changed) return refused({ decisions: message("together.cannot-be-undone") });

  const occurred_at = now.toISOString();
  await db
    .insertInto("decision_undone")
    .values({ decision_id: decisionId, account_id: moderator.id, undone_at: occurred_at })
    .execute();
  const event = { kind: "undone", comment_id: comment.id, version, actor_id: moderator.id } as const;
  await recordEvents(db, comment.consultation_id, [{ ...event, occurred_at }]);
  if (
    published_before === null ||
    (await saysWhatWasTakenOut(db, { comment_id: comment.id, version: published_before }))
  )
    await makeUnread(db, comment, { kind: "taken off", at: occurred_at });
  else await makePublic(db, comment, { version: published_before, at: occurred_at });
  await countAnew(db, comment.consultation_id, [comment.id]);
  await raiseRevision(db, comment.consultation_id);
  return { ok: true as const };
}

/** The last decision on the comment that counts. */
async function latestOf(db: Db, commentId: string) {
  const latest = await db
    .selectFrom("decision")
    .select("decision.id")
    .where("comment_id", "=", commentId)
    .where(isNotUndoneRow)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return latest?.id;
}

async function findUndoable(db: Db, decisionId: string) {
  const decision = await db
    .selectFrom("decision")
    .innerJoin("comment", "comment.id", "decision.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["decision.version", "status_before", "queued_before", "published_before"])
    .select(["decision.moderator_id", "decision.decided_at"])
    .select(["comment.id", "comment.author_id", "comment.consultation_id", "comment.parent_id"])
    .select(["comment.published_version", "comment.published_at", "consultation.government_code"])
    .where("decision.id", "=", decisionId)
    .where(isOutOfHoldRow)
    .executeTakeFirst();
  if (!decision) throw notFound();
  return decision;
}
