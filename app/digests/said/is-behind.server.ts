import type { Db } from "#db/schema.ts";
import { lastEventOf } from "../building/behind.server.ts";

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
