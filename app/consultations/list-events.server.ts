import type { Db } from "#db/schema.ts";
import { listChanges } from "./changes/list-changes.server.ts";
import type { Consultation } from "./consultation.ts";
import { eventsOf } from "./events.ts";

/** What has happened to the consultation until now, newest first. */
export async function listEvents(
  db: Db,
  consultation: Pick<Consultation, "id" | "opens_at" | "closes_at">,
  now: Date,
) {
  const stored = await db
    .selectFrom("consultation_event")
    .select(["stage", "occurred_at", "note", "language"])
    .where("consultation_id", "=", consultation.id)
    .orderBy("occurred_at")
    .orderBy("id")
    .execute();
  const changes = await listChanges(db, consultation.id);
  return eventsOf(consultation, { stored, changes }, now);
}
