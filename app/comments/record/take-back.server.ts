import { raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import type { CommentTable, Db, Instant } from "#db/schema.ts";
import { statusOnceWithdrawn } from "../comment/withdrawing.ts";

type Taken = Pick<CommentTable, "id" | "consultation_id" | "status" | "published_version">;

/**
 * Takes a comment out of all that the public reads and counts, and out of the moderators' queue and its campaign; the
 * fact stays, and so do its versions for its author. In the caller's transaction, which has locked the consultation.
 */
export async function takeBack(db: Db, comment: Taken, at: Instant) {
  await db
    .updateTable("comment")
    .set({
      status: statusOnceWithdrawn(comment),
      withdrawn_at: at,
      published_version: null,
      queued_at: null,
      publish_at: null,
      take_back_at: null,
      campaign_id: null,
    })
    .where("id", "=", comment.id)
    .execute();
  await raiseRevision(db, comment.consultation_id);
}
