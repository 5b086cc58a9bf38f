import type { Db } from "#db/schema.ts";

/** Whether key points have been looked for, and whether something has happened since that they do not know of yet. */
export async function findFollowed(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "build_number", "waits"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const { last } = await db
    .selectFrom("event")
    .select(({ fn }) => fn.max<number | null>("number").as("last"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return {
    isBuilt: (progress?.build_number ?? null) !== null,
    isBehind: progress === undefined || progress.waits === 1 || (last ?? 0) > progress.event_number,
  };
}
