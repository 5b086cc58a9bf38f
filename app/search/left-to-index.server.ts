import { selectPublished } from "#app/comments/comment/published.server.ts";
import { currentRule } from "#app/indexing/current-rule.ts";
import type { Db } from "#db/schema.ts";

/** The consultations that are not in the index yet, or are in it by an earlier rule. */
export function selectLeftToIndex(db: Db) {
  return db
    .selectFrom("consultation")
    .leftJoin("search_progress as progress", "progress.consultation_id", "consultation.id")
    .where(({ or, eb }) => or([eb("progress.rule", "is", null), eb("progress.rule", "<", currentRule)]));
}

/** Whether public comments that were sent for the organisation and show its name may not be found yet. */
export async function isLeftToIndex(db: Db, organisationId: string) {
  const left = await selectPublished(db)
    .select("comment.id")
    .where("comment.organisation_id", "=", organisationId)
    .where("comment.organisation", "is not", null)
    .where("comment.parent_id", "is", null)
    .where("comment.consultation_id", "in", selectLeftToIndex(db).select("consultation.id"))
    .limit(1)
    .executeTakeFirst();
  return left !== undefined;
}

/** Whether anything public may not be found yet, in one consultation or, where none is named, in any. */
export async function isAnythingLeftToIndex(db: Db, reference: string) {
  const left = await selectLeftToIndex(db)
    .select("consultation.id")
    .where("consultation.stage", "<>", "draft")
    .where(({ or, eb }) => or([eb("progress.rule", "is not", null), eb("last_comment_number", ">", 0)]))
    .$if(reference !== "", (all) => all.where("consultation.reference", "=", reference))
    .limit(1)
    .executeTakeFirst();
  return left !== undefined;
}
