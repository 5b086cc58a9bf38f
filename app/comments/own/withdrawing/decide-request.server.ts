import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayDecideWithdrawal } from "#app/accounts/permissions.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { longestReason } from "../../comment/withdrawing.ts";
import { takeBack, taken } from "../../record/take-back.server.ts";
import { findWithdrawalRequest } from "./requests.server.ts";

/** The form in which a case officer answers. */
export const newAnswer = z
  .object({
    granted: z.enum(["yes", "no"], messageText("withdrawals-office.choose-one")),
    answer: z
      .string()
      .trim()
      .max(longestReason, messageText("withdrawals-office.answer-too-long", { most: longestReason })),
  })
  .refine(({ granted, answer }) => granted === "yes" || answer !== "", {
    path: ["answer"],
    message: messageText("withdrawals-office.answer-missing"),
  });

interface AnswerToRequest extends z.infer<typeof newAnswer> {
  government: string;
  requestId: string | undefined;
  now: Date;
}

/** Grants or refuses a request; granted, the comment is taken back at once. Refuses where it has been answered already. */
export async function decideRequest(
  db: Db,
  official: Account,
  { government, requestId, granted, answer, now }: AnswerToRequest,
): Promise<{ ok: true } | { ok: false; errors: Errors }> {
  return inTransaction(db, async (db) => {
    const request = await findWithdrawalRequest(db, official, { government, requestId });
    allow(mayDecideWithdrawal(official, request));
    await lockConsultation(db, request.consultation_id);
    const answered = await db
      .updateTable("withdrawal_request")
      .set({
        decided_at: now.toISOString(),
        decided_by: official.id,
        granted: granted === "yes" ? 1 : 0,
        answer: answer || null,
      })
      .where("id", "=", request.id)
      .where("decided_at", "is", null)
      .executeTakeFirst();
    if (answered.numUpdatedRows === 0n)
      return refused({ form: message("withdrawals-office.answered-already") });
    if (granted === "yes") await takeBackNow(db, request.comment_id, now);
    return { ok: true };
  });
}

/** As it stands now that the consultation is locked. */
async function takeBackNow(db: Db, commentId: string, now: Date) {
  const comment = await db
    .selectFrom("comment")
    .select(taken)
    .where("id", "=", commentId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (comment) await takeBack(db, comment, now.toISOString());
}
