import type { ConsultationEventTable, ConsultationTable } from "#db/schema.ts";
import type { Stage } from "./consultation.ts";

type StoredEvent = Pick<ConsultationEventTable, "stage" | "occurred_at" | "note">;

export interface ConsultationEvent {
  stage: Stage;
  occurred_at: string;
  note: string;
}

/**
 * What has happened to a consultation, newest first: what officials did, and the opening and closing that the clock
 * brought, where nothing had ended it before.
 */
export function eventsOf(
  { opens_at, closes_at }: Pick<ConsultationTable, "opens_at" | "closes_at">,
  stored: StoredEvent[],
  now: Date,
): ConsultationEvent[] {
  const announced = stored.find((event) => event.stage === "announced")?.occurred_at;
  const ended = stored.find((event) => event.stage === "withdrawn")?.occurred_at ?? now.toISOString();
  const clock: ConsultationEvent[] = [
    { stage: "open", occurred_at: later(opens_at, announced), note: "" },
    { stage: "closed", occurred_at: closes_at, note: "" },
  ];
  const happened = clock.filter(
    ({ occurred_at }) => announced && occurred_at <= ended && occurred_at <= now.toISOString(),
  );
  return [...stored, ...happened].sort((one, other) => (one.occurred_at < other.occurred_at ? 1 : -1));
}

function later(one: string, other: string | undefined) {
  return other && other > one ? other : one;
}
