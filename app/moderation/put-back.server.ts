import type { Account } from "#app/accounts/account.ts";
import { allow, mayModerate } from "#app/accounts/permissions.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { isOwnOrganisations } from "./own-organisation.server.ts";

interface PuttingBack {
  comment: { id: string; consultation_id: string; government_code: string };
  now: Date;
}

/**
 * Puts a comment that has been decided back at the end of the queue, to be decided again, and records who did. Until then
 * it stays published, returned or rejected as it is; the decisions so far stay on record. Nothing happens where it is in
 * the queue already, was withdrawn or is set aside. Not for members of the organisation whose it is.
 */
export async function putBack(db: Db, moderator: Account, { comment, now }: PuttingBack) {
  allow(mayModerate(moderator, comment) && !(await isOwnOrganisations(db, moderator, comment.id)));
  await inTransaction(db, async (db) => {
    await lockConsultation(db, comment.consultation_id);
    const occurred_at = now.toISOString();
    const changed = await db
      .updateTable("comment")
      .set({ queued_at: occurred_at })
      .where("id", "=", comment.id)
      .where("queued_at", "is", null)
      .where("withdrawn_at", "is", null)
      .where("set_aside", "is", null)
      .returning("current_version as version")
      .executeTakeFirst();
    if (!changed) return;
    await countAnew(db, comment.consultation_id, [comment.id]);
    const event = { kind: "put back", comment_id: comment.id, actor_id: moderator.id, occurred_at } as const;
    await recordEvents(db, comment.consultation_id, [{ ...event, version: changed.version }]);
  });
}
