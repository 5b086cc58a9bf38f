import { z } from "zod";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newTimelessId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { storedMoment } from "../../comment/stored-moment.server.ts";
import { withdrawnForOwner } from "../../comment/withdrawn-for-owner.server.ts";
import { allowTakingBack, type Taking } from "../withdrawing/allow-taking-back.server.ts";
import { isInForceRow } from "./appealable.server.ts";
import { isAppealable, longestAppeal } from "./appealable.ts";

/** The form in which an author appeals; it says against which decision. */
export const newAppeal = z.object({
  decision: z.string(),
  reason: z
    .string()
    .trim()
    .min(1, messageText("appeals.reason-missing"))
    .max(longestAppeal, messageText("appeals.reason-too-long", { most: longestAppeal })),
});

interface SentAppeal extends z.infer<typeof newAppeal> {
  consultationId: string;
  commentId: string;
  now: Date;
}

/**
 * Asks that a moderator who took no part looks at the last decision on the owner's comment. Once for each decision; the same
 * form sent twice is one appeal. Refuses where the comment stands otherwise by now.
 */
export async function appeal(
  db: Db,
  taking: Taking,
  { consultationId, commentId, decision, reason, now }: SentAppeal,
) {
  return inTransaction(db, async (db) => {
    await lockConsultation(db, consultationId);
    const { owner, last, appeals, ...comment } = await findAppealed(db, { consultationId, commentId });
    await allowTakingBack(db, taking, { owner });
    const before = appeals.find(({ decision_id }) => decision_id === decision);
    if (before?.reason === reason) return { ok: true as const };
    if (before) return refused({ form: message("appeals.appealed-already") });
    if (last?.id !== decision || !isAppealable(comment, last))
      return refused({ form: message("appeals.stands-otherwise") });
    const appealed_at = (await storedMoment(db, taking.owner, { consultationId, now })).toISOString();
    await db
      .insertInto("appeal")
      .values({ id: newTimelessId(), comment_id: commentId, decision_id: decision, reason, appealed_at })
      .execute();
    const event = { kind: "appealed", comment_id: commentId, occurred_at: appealed_at } as const;
    await recordEvents(db, consultationId, [{ ...event, version: last.version }]);
    return { ok: true as const };
  });
}

/** The comment as it stands, the last decision on it, and the appeals so far. */
async function findAppealed(
  db: Db,
  { consultationId, commentId }: { consultationId: string; commentId: string },
) {
  const comment = await db
    .selectFrom("comment")
    .select(["owner", "current_version", "queued_at", "set_aside", withdrawnForOwner.as("withdrawn_at")])
    .where("id", "=", commentId)
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  if (!comment) throw notFound();
  const last = await lastDecision(db, commentId);
  return { ...comment, last, appeals: await listAppeals(db, commentId) };
}

/** The last decision on a comment, without who took it; null where there is none. */
export async function lastDecision(db: Db, commentId: string) {
  const decision = await db
    .selectFrom("decision")
    .select(["id", "version", "outcome", "ground", "reason", "redactions", "decided_at", "rule_id"])
    .where("comment_id", "=", commentId)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return decision ?? null;
}

/** What the author has appealed against and been answered, or what was overtaken, the latest first. */
export async function listAppeals(db: Db, commentId: string) {
  const inForce = await db
    .selectFrom("decision")
    .innerJoin("comment", "comment.id", "decision.comment_id")
    .select("decision.id")
    .where("comment.id", "=", commentId)
    .where(isInForceRow)
    .executeTakeFirst();
  const appeals = await db
    .selectFrom("appeal")
    .select(["id", "decision_id", "reason", "appealed_at", "decided_at", "outcome", "answer"])
    .where("comment_id", "=", commentId)
    .orderBy("appealed_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return appeals.map((one) => ({ ...one, isOvertaken: one.decision_id !== inForce?.id }));
}

export type OwnAppeal = Awaited<ReturnType<typeof listAppeals>>[number];

/** The decision that its author can appeal against now; null where there is none. */
export async function findAppealable(db: Db, comment: { id: string } & Parameters<typeof isAppealable>[0]) {
  const last = await lastDecision(db, comment.id);
  if (!last || !isAppealable(comment, last)) return null;
  const appeals = await listAppeals(db, comment.id);
  return appeals.some(({ decision_id }) => decision_id === last.id) ? null : last;
}
