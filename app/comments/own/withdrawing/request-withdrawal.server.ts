import { z } from "zod";
import { allow } from "#app/accounts/permissions.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, notFound, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newTimelessId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { storedMoment } from "../../comment/stored-moment.server.ts";
import { isAskedBack, longestReason } from "../../comment/withdrawing.ts";
import { withdrawnForOwner } from "../../comment/withdrawn-for-owner.server.ts";
import { allowTakingBack, type Taking } from "./allow-taking-back.server.ts";

/** What a form is made with, so that it is sent once. */
export const newRequestKey = newTimelessId;

/** The form in which an author asks. Its `key` comes from newRequestKey: the same form sent twice is one request. */
export const newRequest = z.object({
  key: z.uuid(),
  reason: z
    .string()
    .trim()
    .min(1, messageText("withdrawing.reason-missing"))
    .max(longestReason, messageText("withdrawing.reason-too-long", { most: longestReason })),
});

interface Request extends z.infer<typeof newRequest> {
  consultationId: string;
  commentId: string;
  now: Date;
}

/**
 * Asks the authority to take the owner's comment back, once the consultation has closed. While a request waits for an
 * answer there is no second one; after a refusal the author may ask again.
 */
export async function requestWithdrawal(
  db: Db,
  taking: Taking,
  { consultationId, commentId, key, reason, now }: Request,
): Promise<{ ok: true } | { ok: false; errors: Errors }> {
  return inTransaction(db, async (db) => {
    const consultation = await lockConsultation(db, consultationId);
    const comment = await db
      .selectFrom("comment")
      .select(["owner", "set_aside", withdrawnForOwner.as("withdrawn_at")])
      .where("id", "=", commentId)
      .where("consultation_id", "=", consultationId)
      .executeTakeFirst();
    if (!comment) throw notFound();
    await allowTakingBack(db, taking, comment);
    if (comment.withdrawn_at !== null) return { ok: true };
    if (!isAskedBack(consultation, { ...comment, now }))
      return refused({ form: message("withdrawing.open-again") });
    const before = await findRequest(db, { commentId, key });
    if (before?.id === key) return { ok: true };
    if (before) return refused({ reason: message("withdrawing.asked-already") });
    const at = await storedMoment(db, taking.owner, { consultationId, now });
    const inserted = await db
      .insertInto("withdrawal_request")
      .values({ id: key, comment_id: commentId, reason, requested_at: at.toISOString() })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirst();
    // The key of a request for another comment can only be sent on purpose.
    allow(inserted.numInsertedOrUpdatedRows === 1n);
    return { ok: true };
  });
}

/** The same request, or another that waits. */
async function findRequest(db: Db, { commentId, key }: { commentId: string; key: string }) {
  const requests = await db
    .selectFrom("withdrawal_request")
    .select(["id", "decided_at"])
    .where("comment_id", "=", commentId)
    .execute();
  return requests.find(({ id }) => id === key) ?? requests.find(({ decided_at }) => decided_at === null);
}

/** What the author has asked for and been answered, the latest first. */
export async function listRequests(db: Db, commentId: string) {
  return db
    .selectFrom("withdrawal_request")
    .select(["id", "reason", "requested_at", "decided_at", "granted", "answer"])
    .where("comment_id", "=", commentId)
    .orderBy("requested_at", "desc")
    .orderBy("id", "desc")
    .execute();
}

export type WithdrawalRequest = Awaited<ReturnType<typeof listRequests>>[number];
