import type { ConsultationEventTable, ConsultationTable } from "#db/schema.ts";
import type { Stage } from "./consultation.ts";

type StoredEvent = Pick<ConsultationEventTable, "stage" | "occurred_at" | "note"> & {
  language?: string | null;
  measure_version?: number | null;
};

export interface ConsultationEvent {
  stage: Stage;
  occurred_at: string;
  note: string;
  /** BCP 47, of a translation that was given; null for a change of stage. */
  language: string | null;
  /** The number of a new version of the measure; null for everything else. */
  measure_version: number | null;
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
  const announced = stored.find(
    (event) => isChangeOfStage(event) && event.stage === "announced",
  )?.occurred_at;
  const ended =
    stored.find((event) => isChangeOfStage(event) && event.stage === "withdrawn")?.occurred_at ??
    now.toISOString();
  const clock: ConsultationEvent[] = [
    { stage: "open", occurred_at: later(opens_at, announced), note: "", ...onlyStage },
    { stage: "closed", occurred_at: closes_at, note: "", ...onlyStage },
  ];
  const happened = clock.filter(
    ({ occurred_at }) => announced && occurred_at <= ended && occurred_at <= now.toISOString(),
  );
  const told = stored.map((event) => ({ ...onlyStage, ...event }));
  return [...told, ...happened].sort((one, other) => (one.occurred_at < other.occurred_at ? 1 : -1));
}

const onlyStage = { language: null, measure_version: null };

function isChangeOfStage({ language, measure_version }: StoredEvent) {
  return !language && !measure_version;
}

function later(one: string, other: string | undefined) {
  return other && other > one ? other : one;
}
