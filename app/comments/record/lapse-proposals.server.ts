import type { Db } from "#db/schema.ts";

/**
 * What moderators proposed for a comment lapses once its author changes it or takes it back: nobody answers it any more, so
 * what they would have taken out of it leaves the tables. In the caller's transaction, which has locked the consultation.
 */
export async function lapseProposals(db: Db, commentId: string) {
  await db
    .updateTable("decision_proposal")
    .set({ taking: null })
    .where("comment_id", "=", commentId)
    .where("answer", "is", null)
    .execute();
}
