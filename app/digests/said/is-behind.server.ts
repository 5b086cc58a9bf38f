import type { Db } from "#db/schema.ts";

/** Whether something has happened in the consultation that its digest does not know yet. */
export async function isBehind(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "waits"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const last = await lastEventOf(db, consultationId);
  return progress === undefined || progress.waits === 1 || last > progress.event_number;
}

/** The number of what happened last; 0 where nothing has. */
export async function lastEventOf(db: Db, consultationId: string) {
  const { last } = await db
    .selectFrom("event")
    .select(({ fn }) => fn.max<number | null>("number").as("last"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
