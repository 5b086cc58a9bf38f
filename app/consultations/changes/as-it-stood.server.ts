import type { Db } from "#db/schema.ts";
import { type FiledConsultation, filingAt } from "../consultation.ts";
import { before, endsLateSooner } from "./change.ts";
import { listChanges } from "./list-changes.server.ts";

/** How something is taken: late by the change that lets it be. */
export interface Taken {
  late_by: string | null;
}

/**
 * How comments are taken, by the times that held when each arrived, whatever was changed until it is stored; null for one that is
 * not. In the caller's transaction, which has locked the consultation.
 */
export async function takenAsOf(db: Db, consultation: FiledConsultation & { id: string }) {
  const changes = await listChanges(db, consultation.id);
  return (arrival: Date): Taken | null => {
    const at = arrival.toISOString();
    const later = changes.filter(({ occurred_at }) => occurred_at > at);
    const filing = filingAt(before(consultation, later), arrival);
    if (filing !== "late") return filing && { late_by: null };
    const window = changes.find(
      (change) => change.kind === "late" && !endsLateSooner(change) && change.occurred_at <= at,
    );
    return { late_by: window?.id ?? null };
  };
}
