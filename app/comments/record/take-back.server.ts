import type { CommentTable, Db, Instant } from "#db/schema.ts";
import { type Standpoint, statusOnceWithdrawn } from "../comment/standing.ts";
import { lapseProposals } from "./lapse-proposals.server.ts";
import { makeUnread } from "./public-version.server.ts";

type CommentTakenBack = Standpoint & Pick<CommentTable, "status">;

/** What is to be selected of a comment that is taken back. */
export const taken = [
  "id",
  "consultation_id",
  "parent_id",
  "status",
  "published_version",
  "published_at",
] as const satisfies (keyof CommentTakenBack)[];

/**
 * Takes a comment out of all that the public reads and counts, and out of the moderators' queue and its campaign; the
 * fact stays, and so do its versions for its author; what is in the hold stays there. In the caller's transaction, which has locked the consultation.
 */
export async function takeBack(db: Db, comment: CommentTakenBack, at: Instant) {
  await db
    .updateTable("comment")
    .set({
      status: statusOnceWithdrawn(comment),
      withdrawn_at: at,
      queued_at: null,
      publish_at: null,
      take_back_at: null,
      campaign_id: null,
    })
    .where("id", "=", comment.id)
    .execute();
  await lapseProposals(db, comment.id);
  await makeUnread(db, comment, { kind: "withdrawn", at });
}
