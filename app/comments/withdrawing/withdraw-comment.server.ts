import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, notFound, refused } from "#app/http/refusals.ts";
import type { Db } from "#db/schema.ts";
import { storedMoment } from "../writing/stored-moment.server.ts";
import { allowTakingBack, type Taking } from "./allow-taking-back.server.ts";
import { takeBack } from "./take-back.server.ts";
import { isWithdrawable } from "./withdrawing.ts";

interface Withdrawal {
  consultationId: string;
  commentId: string;
  now: Date;
}

/**
 * Takes the owner's comment or reply back, until the consultation closes. What is withdrawn already stays withdrawn
 * since when it was: a second click is no second withdrawal.
 */
export async function withdrawComment(
  db: Db,
  taking: Taking,
  { consultationId, commentId, now }: Withdrawal,
): Promise<{ ok: true } | { ok: false; errors: Errors }> {
  return db.transaction().execute(async (db) => {
    const consultation = await lockConsultation(db, consultationId);
    const comment = await db
      .selectFrom("comment")
      .select(["id", "consultation_id", "owner", "status", "published_version", "withdrawn_at"])
      .where("id", "=", commentId)
      .where("consultation_id", "=", consultationId)
      .executeTakeFirst();
    if (!comment) throw notFound();
    await allowTakingBack(db, taking, comment);
    if (comment.withdrawn_at !== null) return { ok: true };
    if (!isWithdrawable(consultation, { ...comment, now })) return refused({ form: closed });
    const at = await storedMoment(db, taking.owner, { consultationId, now });
    await takeBack(db, comment, at.toISOString());
    await settleRequests(db, commentId, at);
    return { ok: true };
  });
}

const closed =
  "The consultation has closed, so the comment was not withdrawn. You can ask the authority for it: give your reason below";

/** A consultation that was opened again has authors who asked before: what they asked for is done. */
async function settleRequests(db: Db, commentId: string, now: Date) {
  await db
    .updateTable("withdrawal_request")
    .set({ decided_at: now.toISOString(), granted: 1 })
    .where("comment_id", "=", commentId)
    .where("decided_at", "is", null)
    .execute();
}
