import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadHeld } from "#app/accounts/permissions.ts";
import { isInHoldRow } from "#app/comments/comment/standing.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import { gatherReview, selectReviewed } from "../review.server.ts";

interface WhichHeld {
  government: string;
  commentId: string | undefined;
}

/**
 * A comment in the hold as a technology officer reads it before they decide, with when and why it was put there and what was
 * decided so far; 404 where the government has no such comment in its hold.
 */
export async function findHeld(
  { db, t }: { db: Db; t: Translator },
  officer: Account,
  { government, commentId }: WhichHeld,
) {
  allow(mayReadHeld(officer, { government_code: government }));
  const comment = await selectReviewed(db, { government, commentId }).where(isInHoldRow).executeTakeFirst();
  if (!comment) throw notFound();
  const holds = await db
    .selectFrom("technology_hold as hold")
    .leftJoin("account as moderator", "moderator.id", "hold.held_by")
    .select(["hold.id", "hold.cause", "hold.reason", "hold.held_at", "moderator.name as moderator_name"])
    .where("hold.comment_id", "=", comment.id)
    .orderBy("hold.version")
    .orderBy("hold.held_at")
    .orderBy("hold.id")
    .execute();
  const decisions = await db
    .selectFrom("technology_decision")
    .innerJoin("technology_hold as hold", "hold.id", "technology_decision.hold_id")
    .innerJoin("account as officer", "officer.id", "technology_decision.decided_by")
    .select([
      "technology_decision.id",
      "technology_decision.hold_id",
      "technology_decision.outcome",
      "technology_decision.reason",
    ])
    .select(["technology_decision.decided_at", "officer.name as officer_name"])
    .where("hold.comment_id", "=", comment.id)
    .orderBy("technology_decision.decided_at")
    .execute();
  return { review: await gatherReview({ db, t }, comment), holds, decisions };
}

export type HeldComment = Awaited<ReturnType<typeof findHeld>>;
