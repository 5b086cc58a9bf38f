import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayDecide, mayModerate } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { decideWithin, newDecision } from "../decide.server.ts";
import { reasonsFor } from "../ready-reasons/fill-reason.server.ts";
import { findSettings } from "../settings/find-settings.server.ts";
import { asksTwo } from "../settings/settings.ts";
import { makeRule } from "./follow.server.ts";
import { mostAtOnce } from "./outcomes.ts";

/** The form with which many comments are decided at once: each by its id and the version that was listed. */
export const newJointDecision = newDecision.and(
  z.object({
    comments: z
      .string(messageText("together.choose-comments"))
      .transform((chosen) => [...new Set(chosen.split(","))].flatMap(chosenComment))
      .refine((chosen) => chosen.length > 0, messageText("together.choose-comments"))
      .refine(
        (chosen) => chosen.length <= mostAtOnce,
        messageText("together.too-many", { most: mostAtOnce }),
      ),
    follow: z
      .string()
      .default("")
      .transform((chosen) => chosen === "yes"),
  }),
);

function chosenComment(text: string) {
  const [, id, version] = /^([\w-]{36}):(\d{1,7})$/.exec(text) ?? [];
  return id && version ? [{ id, version: Number(version) }] : [];
}

interface JointDecision extends Omit<z.infer<typeof newJointDecision>, "version" | "earlier"> {
  consultation: { id: string; government_code: string };
  /** The campaign whose letters they are; null where they were chosen one by one. */
  campaignId: string | null;
  /** A ready reason by language, of which each author reads theirs; null or left out where the reason is the same for all. */
  reasonTexts?: Record<string, string> | null;
  now: Date;
}

/**
 * Takes one decision on many comments of one consultation, each through the one door and with a decision of its own that
 * names the act. What was decided, changed or withdrawn meanwhile is left as it is and told by name; the rest is done.
 */
export async function decideTogether(db: Db, moderator: Account, joint: JointDecision) {
  const { consultation, campaignId, comments, follow, outcome, ground, reason, reasonTexts, now } = joint;
  allow(mayModerate(moderator, consultation));
  return inTransaction(db, async (db) => {
    await lockConsultation(db, consultation.id);
    const settings = await findSettings(db, consultation.government_code);
    if (follow && (!settings.follow || !campaignId || asksTwo(settings, { outcome, isJoint: true })))
      return refused({ follow: message("together.no-rule") });
    const found = await findChosen(db, joint);
    const act = { id: newId(), consultation_id: consultation.id, moderator_id: moderator.id };
    await db
      .insertInto("decision_act")
      .values({
        ...{ ...act, campaign_id: campaignId, outcome, ground, reason, acted_at: now.toISOString() },
        reason_texts: reasonTexts ? JSON.stringify(reasonTexts) : null,
      })
      .execute();

    const reasons = reasonTexts ? await reasonsFor(db, reasonTexts, [...found.keys()]) : null;
    const leftOut: NotDecided[] = [];
    let done = 0;
    for (const { id, version } of comments) {
      const comment = found.get(id);
      if (!comment) continue;
      const result = mayDecide(moderator, { ...comment, ...consultation })
        ? await decideWithin(db, moderator, {
            ...{ commentId: id, version, outcome, ground, actId: act.id },
            ...{ reason: reasons?.get(id) ?? reason, earlier: undefined, now },
          })
        : refused({ decisions: message("together.written-by-you") });
      if (result.ok) done += 1;
      else leftOut.push({ number: comment.number, why: result.errors });
    }
    if (done === 0) {
      await db.deleteFrom("decision_act").where("id", "=", act.id).execute();
      return { ...refused({ comments: message("together.none-could-be-decided") }), leftOut };
    }
    await db
      .updateTable("decision_act")
      .set({ left_out: JSON.stringify(leftOut) })
      .where("id", "=", act.id)
      .execute();
    if (follow && campaignId) await makeRule(db, { act, campaignId, now });
    return { ok: true as const, actId: act.id, done, leftOut };
  });
}

/** A comment that was not decided with the others, and why. */
export interface NotDecided {
  number: number;
  why: Errors;
}

/** Those of the consultation, of the campaign where there is one; to moderators there is none in the hold. */
async function findChosen(db: Db, { consultation, campaignId, comments }: JointDecision) {
  const found = new Map<string, { number: number; author_id: string | null }>();
  for (let start = 0; start < comments.length; start += rowsAtOnce) {
    const ids = comments.slice(start, start + rowsAtOnce).map(({ id }) => id);
    const rows = await db
      .selectFrom("comment")
      .select(["id", "number", "author_id"])
      .where("consultation_id", "=", consultation.id)
      .$if(campaignId !== null, (query) => query.where("campaign_id", "=", campaignId))
      .where("id", "in", ids)
      .where(isOutOfHoldRow)
      .execute();
    for (const { id, ...comment } of rows) found.set(id, comment);
  }
  return found;
}
