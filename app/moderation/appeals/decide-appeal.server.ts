import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayDecideAppeal } from "#app/accounts/permissions.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { decideWithin } from "../decide.server.ts";
import { longestReason } from "../grounds.ts";
import { saysWhatWasTakenOut } from "../redacting/earlier-redactions.server.ts";
import { putBackWhole } from "../redacting/keep-redaction.server.ts";
import { findAppeal } from "./list-appeals.server.ts";
import { appealOutcomes } from "./outcomes.ts";

/** The form in which an appeal is decided. */
export const newAppealDecision = z.object({
  outcome: z.enum(appealOutcomes, messageText("appeals-office.choose-one")),
  answer: z
    .string()
    .trim()
    .min(1, messageText("appeals-office.answer-missing"))
    .max(longestReason, messageText("moderation.reason-too-long", { most: longestReason })),
});

interface AppealDecision extends z.infer<typeof newAppealDecision> {
  government: string;
  appealId: string | undefined;
  now: Date;
  /** As in a decision. */
  lot?: number;
}

/**
 * Decides on an appeal: publishes all of the comment, puts it back into the queue to be decided anew, or lets the decision stand. For
 * a moderator who took no part. Refuses where another was faster, or where the comment stands otherwise by now.
 */
export async function decideAppeal(db: Db, moderator: Account, decided: AppealDecision) {
  const { government, appealId, outcome, answer, now, lot } = decided;
  const { consultation_id } = await findAppeal(db, moderator, { government, appealId });
  return inTransaction(db, async (db) => {
    await lockConsultation(db, consultation_id);
    const appeal = await findAppeal(db, moderator, { government, appealId });
    allow(mayDecideAppeal(moderator, appeal));
    if (appeal.decided_at !== null) return refused({ form: message("appeals-office.decided-already") });
    if (appeal.isOvertaken) return refused({ form: message("appeals-office.overtaken") });
    const { comment_id, decided_version: version } = appeal;
    if (outcome === "publish" && (await saysWhatWasTakenOut(db, { comment_id, version })))
      return refused({ outcome: message("appeals-office.says-what-was-taken-out") });

    const decided_at = now.toISOString();
    await db
      .updateTable("appeal")
      .set({ decided_at, decided_by: moderator.id, outcome, answer })
      .where("id", "=", appeal.id)
      .execute();
    await raiseRevision(db, consultation_id);
    const event = { comment_id, version, actor_id: moderator.id, occurred_at: decided_at };
    await recordEvents(db, consultation_id, [{ ...event, kind: "appeal decided" }]);
    if (outcome === "refuse") return { ok: true as const };
    await db.updateTable("comment").set({ queued_at: decided_at }).where("id", "=", comment_id).execute();
    await countAnew(db, consultation_id, [comment_id]);
    await recordEvents(db, consultation_id, [{ ...event, kind: "put back" }]);
    if (outcome === "publish") {
      await putBackWhole(db, { comment_id, version });
      const publish = { outcome, ground: null, reason: null, redactions: 0 } as const;
      const published = await decideWithin(db, moderator, {
        commentId: comment_id,
        version,
        ...publish,
        now,
        lot,
      });
      // Nobody decides or sends another version while this is under way.
      if (!published.ok) throw new Error("What an appeal was granted on could not be published");
    }
    return { ok: true as const };
  });
}
