import type { Db } from "#db/schema.ts";
import { lastEventOf } from "../building/behind.server.ts";
import { isMoving } from "../building/moving.server.ts";

/** Whether something has happened in the consultation that its digest does not know yet, or that passages are still moved by. */
export async function isBehind(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select(["event_number", "waits"])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const last = await lastEventOf(db, consultationId);
  const isKnown = progress !== undefined && progress.waits === 0 && last <= progress.event_number;
  return !isKnown || (await isMoving(db, consultationId));
}
