import type { Account } from "#app/accounts/account.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { undoDecision } from "./undo.server.ts";

/** Undoes a decision on that comment; 404 where it is one on another. */
export async function undoLast(
  db: Db,
  moderator: Account,
  { commentId, decisionId, now }: { commentId: string; decisionId: string; now: Date },
) {
  const decision = await db
    .selectFrom("decision")
    .select("id")
    .where("id", "=", decisionId)
    .where("comment_id", "=", commentId)
    .executeTakeFirst();
  if (!decision) throw notFound();
  return undoDecision(db, moderator, { decisionId, now });
}
