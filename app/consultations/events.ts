import type { ConsultationEventTable, ConsultationTable } from "#db/schema.ts";
import type { ConsultationChange } from "./changes/change.ts";
import type { DatedChange } from "./changes/list-changes.server.ts";
import type { Stage } from "./consultation.ts";

type StoredEvent = Pick<ConsultationEventTable, "stage" | "occurred_at" | "note"> & {
  language?: string | null;
};

export interface ConsultationEvent {
  /** Null for a change that moves nothing to another stage. */
  stage: Stage | null;
  occurred_at: string;
  note: string;
  /** BCP 47, of a translation that was given; null for anything else. */
  language: string | null;
  change: ConsultationChange | null;
}

/**
 * What has happened to a consultation, newest first: what officials did, and the openings and closings that the clock
 * brought, where nothing had ended it before.
 */
export function eventsOf(
  { opens_at, closes_at }: Pick<ConsultationTable, "opens_at" | "closes_at">,
  { stored, changes }: { stored: StoredEvent[]; changes: DatedChange[] },
  now: Date,
): ConsultationEvent[] {
  const announced = stored.find((event) => event.stage === "announced" && !event.language)?.occurred_at;
  const ended =
    stored.find((event) => event.stage === "withdrawn" && !event.language)?.occurred_at ?? now.toISOString();
  const closings = changes.flatMap(({ kind, before }) =>
    kind === "reopened" ? (before.closes_at ?? []) : [],
  );
  const clock = [
    { stage: "open" as const, occurred_at: later(opens_at, announced) },
    ...[...closings, closes_at].map((occurred_at) => ({ stage: "closed" as const, occurred_at })),
  ];
  const happened = clock.filter(
    ({ occurred_at }) => announced && occurred_at <= ended && occurred_at <= now.toISOString(),
  );
  const plain = { stage: null, note: "", language: null, change: null };
  const told: ConsultationEvent[] = [
    ...stored.map((event) => ({ ...plain, ...event })),
    ...changes.map(({ id: _, occurred_at, ...change }) => ({
      ...plain,
      occurred_at,
      note: change.reason,
      change,
    })),
    ...happened.map((event) => ({ ...plain, ...event })),
  ];
  return told.sort((one, other) => (one.occurred_at < other.occurred_at ? 1 : -1));
}

function later(one: string, other: string | undefined) {
  return other && other > one ? other : one;
}
