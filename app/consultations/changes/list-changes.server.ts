import type { Selectable } from "kysely";
import type { ConsultationChangeTable } from "#db/change-tables.ts";
import type { Db } from "#db/schema.ts";
import type { ConsultationChange } from "./change.ts";

function selectChanges(db: Db) {
  return db
    .selectFrom("consultation_change")
    .select(["id", "consultation_id", "number", "kind", "occurred_at", "reason", "before", "after"])
    .orderBy("number", "desc");
}

type StoredChange = Omit<Selectable<ConsultationChangeTable>, "actor_id">;

export type DatedChange = ConsultationChange & Pick<StoredChange, "id" | "occurred_at">;

/** All changes of a consultation since its announcement, or since a moment, the newest first. */
export async function listChanges(db: Db, consultationId: string, since = ""): Promise<DatedChange[]> {
  const rows = await selectChanges(db)
    .where("consultation_id", "=", consultationId)
    .where("occurred_at", ">", since)
    .execute();
  return rows.map(readChange);
}

/** The same of several consultations, by their ids. */
export async function changesOf(db: Db, consultationIds: string[]) {
  if (consultationIds.length === 0) return new Map<string, DatedChange[]>();
  const rows = await selectChanges(db)
    .where("consultation_id", "in", [...new Set(consultationIds)])
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.consultation_id)].map(([id, own]) => [id, own.map(readChange)]),
  );
}

function readChange({ consultation_id: _, before, after, ...change }: StoredChange): DatedChange {
  return { ...change, before: JSON.parse(before), after: JSON.parse(after) };
}
