import type { ConsultationEventTable, ConsultationTable } from "#db/schema.ts";
import type { Stage } from "./consultation.ts";

type StoredEvent = Pick<ConsultationEventTable, "stage" | "occurred_at" | "note"> & {
  language?: string | null;
};

export interface ConsultationEvent {
  stage: Stage;
  occurred_at: string;
  note: string;
  /** BCP 47, of a translation that was given; null for a change of stage. */
  language: string | null;
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
  const announced = stored.find((event) => event.stage === "announced" && !event.language)?.occurred_at;
  const ended =
    stored.find((event) => event.stage === "withdrawn" && !event.language)?.occurred_at ?? now.toISOString();
  const clock: ConsultationEvent[] = [
    { stage: "open", occurred_at: later(opens_at, announced), note: "", language: null },
    { stage: "closed", occurred_at: closes_at, note: "", language: null },
  ];
  const happened = clock.filter(
    ({ occurred_at }) => announced && occurred_at <= ended && occurred_at <= now.toISOString(),
  );
  const told = stored.map(({ language = null, ...event }) => ({ ...event, language }));
  return [...told, ...happened].sort((one, other) => (one.occurred_at < other.occurred_at ? 1 : -1));
}

function later(one: string, other: string | undefined) {
  return other && other > one ? other : one;
}
