import type { Db } from "#db/schema.ts";

/** On what a proposal stands: what had happened, by which build passages were assigned, and the last edit. */
export interface GroundNumbers {
  event_number: number;
  build_number: number;
  edit_number: number;
}

/** As it is now; null before there are key points. */
export async function findGroundNumbers(db: Db, consultationId: string): Promise<GroundNumbers | null> {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number", "edit_number"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  if (!progress || progress.build_number === null) return null;
  return { ...progress, build_number: progress.build_number };
}

/** What came after a proposal was made, so that it does not hold any more; null where nothing did. */
export type WhyOutdated = "comments" | "edits";

/** Replies are no part of the digest; a build that is another one comes of edits or of comments. */
export async function whyOutdated(
  db: Db,
  consultationId: string,
  made: { [Name in keyof GroundNumbers]: number | null },
): Promise<WhyOutdated | null> {
  const now = await findGroundNumbers(db, consultationId);
  if (!now || now.edit_number !== made.edit_number) return "edits";
  const event = await db
    .selectFrom("event")
    .innerJoin("comment", "comment.id", "event.comment_id")
    .select("event.number")
    .where("event.consultation_id", "=", consultationId)
    .where("event.number", ">", made.event_number ?? 0)
    .where("comment.parent_id", "is", null)
    .limit(1)
    .executeTakeFirst();
  return event || now.build_number !== made.build_number ? "comments" : null;
}

/** Those that wait to be worked out or decided on: one at most of a consultation. */
export function selectOpen(db: Db, consultationId: string) {
  return db
    .selectFrom("digest_rebuild as rebuild")
    .where("rebuild.consultation_id", "=", consultationId)
    .where("rebuild.state", "in", ["asked", "proposed"]);
}
