import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";

/**
 * Puts a comment that has been decided back at the end of the queue, to be decided again. Until then it stays published,
 * returned or rejected as it is; the decisions so far stay on record. Nothing happens where it is in the queue
 * already, or was withdrawn.
 */
export async function putBack(
  db: Db,
  moderator: Account,
  { comment, now }: { comment: { id: string; government_code: string }; now: Date },
) {
  allow(mayModerate(moderator, comment));
  await db
    .updateTable("comment")
    .set({ queued_at: now.toISOString() })
    .where("id", "=", comment.id)
    .where("queued_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
}
