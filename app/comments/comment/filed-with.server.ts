import type { Db } from "#db/schema.ts";
import { withdrawnForOwner } from "./withdrawn-for-owner.server.ts";

/** What was filed together with a comment, each with its government's acknowledgement of its first version; for its owner alone. */
export async function listFiledWith(db: Db, commentId: string) {
  return db
    .selectFrom("comment as own")
    .innerJoin("comment", "comment.filing_id", "own.filing_id")
    .innerJoin("comment_version as first", "first.comment_id", "comment.id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .innerJoin("government", "government.code", "consultation.government_code")
    .select(["comment.number", "comment.attribution", withdrawnForOwner.as("withdrawn_at")])
    .select(["first.submitted_at", "first.hash"])
    .select(["consultation.reference", "consultation.time_zone"])
    .select(["consultation.government_code", "government.name as government_name"])
    .where("own.id", "=", commentId)
    .whereRef("comment.owner", "=", "own.owner")
    .whereRef("comment.id", "<>", "own.id")
    .where("first.version", "=", 1)
    .orderBy("government.name")
    .execute();
}

export type FiledWith = Awaited<ReturnType<typeof listFiledWith>>[number];
