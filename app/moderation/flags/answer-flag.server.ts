import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayAnswerFlag } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";
import { longestExplanation } from "./flag.ts";

/** The form with which a moderator answers; whoever flagged the comment reads the reason. */
export const newFlagAnswer = z.object({
  flag: z.string(),
  answer: z.enum(["kept", "requeued"], messageText("flags-office.choose-an-answer")),
  reason: z
    .string()
    .trim()
    .min(1, messageText("flags-office.reason-missing"))
    .max(longestExplanation, messageText("flags.too-long", { most: longestExplanation })),
});

interface AnsweringFlag extends z.infer<typeof newFlagAnswer> {
  government: string;
  now: Date;
}

/**
 * Answers a flag: the comment is kept as it is, or goes back into the queue to be decided again, where it stays published
 * until it is. Refuses where another moderator was faster.
 */
export async function answerFlag(db: Db, moderator: Account, answering: AnsweringFlag) {
  const { flag: id, answer, reason, government, now } = answering;
  const flag = await findFlag(db, { id, government });
  allow(mayAnswerFlag(moderator, flag));
  return inTransaction(db, async (db) => {
    await lockConsultation(db, flag.consultation_id);
    if (await isOwnOrganisations(db, moderator, flag.comment_id))
      return refused({ answer: message("moderation.your-organisations") });
    const answered_at = now.toISOString();
    const changed = await db
      .updateTable("flag")
      .set({ answer, answer_reason: reason, answered_by: moderator.id, answered_at })
      .where("id", "=", id)
      .where("answer", "is", null)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return refused({ answer: message("flags-office.answered-already") });
    await raiseRevision(db, flag.consultation_id);
    const event = { comment_id: flag.comment_id, version: flag.version, actor_id: moderator.id };
    const back = answer === "requeued" && (await requeue(db, flag.comment_id, answered_at));
    if (back) await countAnew(db, flag.consultation_id, [flag.comment_id]);
    await recordEvents(db, flag.consultation_id, [
      { ...event, kind: "flag answered", occurred_at: answered_at },
      ...(back ? [{ ...event, kind: "put back" as const, occurred_at: answered_at }] : []),
    ]);
    return { ok: true as const };
  });
}

/** Whether it was not in the queue yet, and is now. */
async function requeue(db: Db, commentId: string, queued_at: string) {
  const changed = await db
    .updateTable("comment")
    .set({ queued_at })
    .where("id", "=", commentId)
    .where("queued_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("set_aside", "is", null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

async function findFlag(db: Db, { id, government }: { id: string; government: string }) {
  const flag = await db
    .selectFrom("flag")
    .innerJoin("comment", "comment.id", "flag.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["flag.comment_id", "flag.version", "flag.account_id", "comment.consultation_id"])
    .select(["comment.author_id", "consultation.government_code"])
    .where("flag.id", "=", id)
    .where("consultation.government_code", "=", government)
    .where(isOutOfHoldRow)
    .executeTakeFirst();
  if (!flag) throw notFound();
  return flag;
}
