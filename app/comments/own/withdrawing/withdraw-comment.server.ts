import { randomInt } from "node:crypto";
import { startOfDay } from "#app/consultations/local-time.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, notFound, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inSteps, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { storedMoment } from "../../comment/stored-moment.server.ts";
import { isWithdrawable } from "../../comment/withdrawing.ts";
import { withdrawnForOwner } from "../../comment/withdrawn-for-owner.server.ts";
import { takeBack, taken } from "../../record/take-back.server.ts";
import { takingBackTime } from "../taking-back.ts";
import { allowTakingBack, type Taking } from "./allow-taking-back.server.ts";
import { selectDueWithdrawals } from "./due-withdrawals.server.ts";

interface Withdrawal {
  consultationId: string;
  commentId: string;
  now: Date;
  /** Between 0 and 1; when one sent in at-risk mode is taken back. */
  lot?: number;
}

/**
 * Takes the owner's comment or reply back, until the consultation closes: at once, or some hours later where whoever
 * watches the public pages could conclude when somebody at risk was at a machine. What is withdrawn already stays withdrawn
 * since when it was: a second click is no second withdrawal.
 */
export async function withdrawComment(
  db: Db,
  taking: Taking,
  { consultationId, commentId, now, lot = randomLot() }: Withdrawal,
): Promise<{ ok: true } | { ok: false; errors: Errors }> {
  return inTransaction(db, async (db) => {
    const consultation = await lockConsultation(db, consultationId);
    const comment = await db
      .selectFrom("comment")
      .select([...taken, "owner", "attribution", "set_aside"])
      .select(withdrawnForOwner.as("withdrawn_at"))
      .where("id", "=", commentId)
      .where("consultation_id", "=", consultationId)
      .executeTakeFirst();
    if (!comment) throw notFound();
    await allowTakingBack(db, taking, comment);
    if (comment.withdrawn_at !== null) return { ok: true };
    if (!isWithdrawable(consultation, { ...comment, now }))
      return refused({ form: message("withdrawing.closed-meanwhile") });
    const at = await storedMoment(db, taking.owner, { consultationId, now });
    if (comment.attribution === "at risk")
      await takeBackLater(db, commentId, { withdrawal_asked_at: at, take_back_at: takingBackTime(now, lot) });
    else {
      await takeBack(db, comment, at.toISOString());
      await settleRequests(db, commentId, at);
    }
    return { ok: true };
  });
}

const randomLot = () => randomInt(2 ** 32) / 2 ** 32;

async function takeBackLater(
  db: Db,
  commentId: string,
  { withdrawal_asked_at, take_back_at }: { withdrawal_asked_at: Date; take_back_at: string },
) {
  await db
    .updateTable("comment")
    .set({ withdrawal_asked_at: withdrawal_asked_at.toISOString(), take_back_at })
    .where("id", "=", commentId)
    .execute();
}

/**
 * Takes back what its author has withdrawn in at-risk mode and whose time has come; gives how many. The day alone is
 * stored. Run twice, or by two processes at once, it takes each back once.
 */
export async function takeBackDue(db: Db, now: Date, progress = unwatched) {
  const due = await selectDueWithdrawals(db, now).select(["id", "consultation_id"]).execute();
  let count = 0;
  await inSteps(due, {
    act: async (comment) => {
      if (await takeBackNow(db, { ...comment, now })) count += 1;
    },
    progress,
  });
  return count;
}

interface DueWithdrawal {
  id: string;
  consultation_id: string;
  now: Date;
}

async function takeBackNow(db: Db, { id, consultation_id, now }: DueWithdrawal) {
  return inTransaction(db, async (db) => {
    const { time_zone } = await lockConsultation(db, consultation_id);
    const comment = await selectDueWithdrawals(db, now).select(taken).where("id", "=", id).executeTakeFirst();
    if (!comment) return false;
    const at = startOfDay(now, time_zone);
    await takeBack(db, comment, at.toISOString());
    await settleRequests(db, id, at);
    return true;
  });
}

/** A consultation that was opened again has authors who asked before: what they asked for is done. */
async function settleRequests(db: Db, commentId: string, now: Date) {
  await db
    .updateTable("withdrawal_request")
    .set({ decided_at: now.toISOString(), granted: 1 })
    .where("comment_id", "=", commentId)
    .where("decided_at", "is", null)
    .execute();
}
