import type { Db } from "#db/schema.ts";
import { listChanges } from "./changes/list-changes.server.ts";
import type { Consultation } from "./consultation.ts";
import { eventsOf, type StoredEvent } from "./events.ts";
import { listAnnouncedWith } from "./joint/held-with.server.ts";

interface ListedEvents {
  now: Date;
  /** Officials read who did it; everyone else, that the authority did. */
  forOfficials?: boolean;
}

/** What has happened to the consultation until now, newest first. */
export async function listEvents(
  db: Db,
  consultation: Pick<Consultation, "id" | "opens_at" | "closes_at"> & { joint_id?: string | null },
  { now, forOfficials = false }: ListedEvents,
) {
  const stored = await db
    .selectFrom("consultation_event")
    .leftJoin("account", "account.id", "consultation_event.actor_id")
    .select(["stage", "occurred_at", "note", "consultation_event.language", "measure_version"])
    .select("account.name as official")
    .where("consultation_id", "=", consultation.id)
    .orderBy("occurred_at")
    .orderBy("consultation_event.id")
    .execute();
  const changes = await listChanges(db, consultation.id);
  const all = {
    stored: [
      ...stored,
      ...(await documentsAdded(db, consultation.id, announcedAt(stored))),
      ...(await announcedWith(db, consultation)),
    ],
    changes: forOfficials ? await withNames(db, changes) : changes,
  };
  return eventsOf(consultation, forOfficials ? all : { ...all, stored: all.stored.map(nameless) }, now);
}

function nameless({ official: _, ...event }: StoredEvent): StoredEvent {
  return event;
}

function announcedAt(stored: StoredEvent[]) {
  return stored.find(({ stage, language, measure_version }) => {
    return stage === "announced" && !language && !measure_version;
  })?.occurred_at;
}

/** What was put beside the measure once everyone could read it; of a draft all of it. */
async function documentsAdded(db: Db, consultationId: string, announced = ""): Promise<StoredEvent[]> {
  const added = await db
    .selectFrom("supporting_document as document")
    .innerJoin("supporting_document_version as version", "version.document_id", "document.id")
    .leftJoin("account", "account.id", "version.added_by")
    .select(["version.title as document", "version.added_at as occurred_at", "account.name as official"])
    .where("document.consultation_id", "=", consultationId)
    .where("version.added_at", ">", announced)
    .execute();
  return added.map((version) => ({ ...version, stage: null, note: "" }));
}

/** That others which are held together with it were announced. */
async function announcedWith(
  db: Db,
  { id, joint_id = null }: { id: string; joint_id?: string | null },
): Promise<StoredEvent[]> {
  if (joint_id === null) return [];
  const announced = await listAnnouncedWith(db, { id, joint_id });
  return announced.map(({ occurred_at, ...joined }) => ({ joined, occurred_at, stage: null, note: "" }));
}

async function withNames<Change extends { id: string }>(db: Db, changes: Change[]) {
  if (changes.length === 0) return [];
  const names = await db
    .selectFrom("consultation_change")
    .innerJoin("account", "account.id", "consultation_change.actor_id")
    .select(["consultation_change.id", "account.name"])
    .where(
      "consultation_change.id",
      "in",
      changes.map(({ id }) => id),
    )
    .execute();
  return changes.map((change) => ({
    ...change,
    official: names.find(({ id }) => id === change.id)?.name ?? null,
  }));
}
