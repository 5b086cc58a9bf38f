import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayDecide } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { holdComment } from "#app/comments/record/technology-hold.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { longestReason } from "../grounds.ts";

/** The form with which a moderator puts a comment into the hold; its author reads the reason. */
export const newHold = z.object({
  reason: z
    .string()
    .trim()
    .min(1, messageText("holds-office.reason-missing"))
    .max(longestReason, messageText("moderation.reason-too-long", { most: longestReason })),
});

interface PuttingInHold extends z.infer<typeof newHold> {
  comment: { id: string; consultation_id: string; government_code: string; author_id: string | null };
  now: Date;
}

/**
 * Puts a comment that waits, was decided on, is public or is hidden since somebody disowns it into the hold, since it may
 * itself release controlled technical data: from then on its author and technology officers alone read it. Refuses where it was
 * withdrawn or held meanwhile.
 */
export async function putInHold(db: Db, moderator: Account, { comment, reason, now }: PuttingInHold) {
  allow(mayDecide(moderator, comment));
  return inTransaction(db, async (db) => {
    await lockConsultation(db, comment.consultation_id);
    const standing = await db
      .selectFrom("comment")
      .select("current_version")
      .where("id", "=", comment.id)
      .where("withdrawn_at", "is", null)
      .where(isOutOfHoldRow)
      .executeTakeFirst();
    if (!standing) return refused({ reason: message("holds-office.stands-otherwise") });
    const held = {
      id: comment.id,
      consultation_id: comment.consultation_id,
      version: standing.current_version,
    };
    const by = { id: moderator.id, reason };
    await holdComment(db, held, { cause: "moderator", by, at: now.toISOString() });
    return { ok: true as const };
  });
}
