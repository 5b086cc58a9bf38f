import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayDecideHeld } from "#app/accounts/permissions.ts";
import { isInHoldRow } from "#app/comments/comment/standing.server.ts";
import { putAgain, stayAside } from "#app/comments/record/set-aside.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, Instant } from "#db/schema.ts";
import { longestReason } from "../grounds.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";
import { holdOutcomes } from "./outcomes.ts";

/** The form in which a technology officer decides; the author reads the reason. */
export const newHeldDecision = z.object({
  outcome: z.enum(holdOutcomes, messageText("holds-office.choose-one")),
  reason: z
    .string()
    .trim()
    .min(1, messageText("holds-office.reason-missing"))
    .max(longestReason, messageText("moderation.reason-too-long", { most: longestReason })),
});

interface HeldDecision extends z.infer<typeof newHeldDecision> {
  government: string;
  commentId: string | undefined;
  now: Date;
}

/**
 * Releases a comment from the hold, so that it stands again as it stood or would have stood without it, hidden where it is still
 * to be cleared up whose it is; or keeps it there for good, and what was kept can be released later. Refuses where its author has withdrawn it, where another officer was faster, and
 * whoever belongs to the organisation whose it is.
 */
export async function decideHeld(db: Db, officer: Account, decision: HeldDecision) {
  const { government, commentId, outcome, reason, now } = decision;
  const found = await findInHold(db, { government, commentId });
  allow(mayDecideHeld(officer, { ...(found ?? { author_id: null }), government_code: government }));
  if (!found) throw notFound();
  return inTransaction(db, async (db) => {
    await lockConsultation(db, found.consultation_id);
    const comment = await findInHold(db, { government, commentId });
    if (!comment) return refused({ outcome: message("holds-office.decided-already") });
    if (comment.withdrawn_at !== null)
      return refused({ outcome: message("moderation.author-has-withdrawn") });
    if (await isOwnOrganisations(db, officer, comment.id))
      return refused({ outcome: message("moderation.your-organisations") });
    const hold = await latestHold(db, comment.id);
    if (outcome === "keep" && hold.isKept) return refused({ outcome: message("holds-office.kept-already") });

    const decided_at = now.toISOString();
    await db
      .insertInto("technology_decision")
      .values({ id: newId(), hold_id: hold.id, outcome, reason, decided_by: officer.id, decided_at })
      .execute();
    const event = { comment_id: comment.id, version: comment.current_version, actor_id: officer.id };
    const kind = outcome === "release" ? ("released" as const) : ("kept" as const);
    await recordEvents(db, comment.consultation_id, [{ ...event, kind, occurred_at: decided_at }]);
    if (outcome === "release") await release(db, comment, decided_at);
    return { ok: true as const };
  });
}

async function release(db: Db, comment: { id: string; consultation_id: string }, at: Instant) {
  const hidden = await db
    .selectFrom("disowning")
    .select("id")
    .where("comment_id", "=", comment.id)
    .where("hidden_at", "is not", null)
    .where("outcome", "is", null)
    .limit(1)
    .executeTakeFirst();
  if (hidden) await stayAside(db, comment, "disowned");
  else await putAgain(db, comment, { at });
}

async function findInHold(
  db: Db,
  { government, commentId }: { government: string; commentId: string | undefined },
) {
  return db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["comment.id", "comment.author_id", "comment.consultation_id", "comment.current_version"])
    .select("comment.withdrawn_at")
    .where("comment.id", "=", commentId ?? "")
    .where("consultation.government_code", "=", government)
    .where(isInHoldRow)
    .executeTakeFirst();
}

/** By the version first: of what was sent in at-risk mode the day alone is kept. */
async function latestHold(db: Db, commentId: string) {
  const { id } = await db
    .selectFrom("technology_hold")
    .select("id")
    .where("comment_id", "=", commentId)
    .orderBy("version", "desc")
    .orderBy("held_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const kept = await db
    .selectFrom("technology_decision")
    .select("id")
    .where("hold_id", "=", id)
    .executeTakeFirst();
  return { id, isKept: kept !== undefined };
}
