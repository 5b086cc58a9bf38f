import type { ConsultationEventTable, ConsultationTable } from "#db/schema.ts";
import type { ConsultationChange } from "./changes/change.ts";
import type { DatedChange } from "./changes/list-changes.server.ts";
import type { Stage } from "./consultation.ts";
import type { HeldWith } from "./joint/held-with.server.ts";

export type StoredEvent = Pick<ConsultationEventTable, "occurred_at" | "note"> & {
  stage: ConsultationEventTable["stage"] | null;
  language?: string | null;
  measure_version?: number | null;
  /** The title of a document that was put beside the measure. */
  document?: string | null;
  /** Of another government that it is held together with, which announced its own. */
  joined?: Pick<HeldWith, "government_code" | "government_name"> | null;
  /** The name of the official who did it, where officials read it. */
  official?: string | null;
};

export interface ConsultationEvent {
  /** Null for a change that moves nothing to another stage. */
  stage: Stage | null;
  occurred_at: string;
  note: string;
  /** BCP 47, of a translation that was given; null for anything else. */
  language: string | null;
  /** The number of a new version of the measure; null for everything else. */
  measure_version: number | null;
  change: ConsultationChange | null;
  document: string | null;
  joined: Pick<HeldWith, "government_code" | "government_name"> | null;
  official: string | null;
  /** Whether it came by itself, and no official did it. */
  byClock: boolean;
}

/**
 * What has happened to a consultation, newest first: what officials did, and the openings and closings that the clock
 * brought, where nothing had ended it before.
 */
export function eventsOf(
  { opens_at, closes_at }: Pick<ConsultationTable, "opens_at" | "closes_at">,
  { stored, changes }: { stored: StoredEvent[]; changes: (DatedChange & { official?: string | null })[] },
  now: Date,
): ConsultationEvent[] {
  const announced = stored.find(
    (event) => isChangeOfStage(event) && event.stage === "announced",
  )?.occurred_at;
  const ended =
    stored.find((event) => isChangeOfStage(event) && event.stage === "withdrawn")?.occurred_at ??
    now.toISOString();
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
  const plain = {
    ...{ stage: null, note: "", language: null, measure_version: null, change: null },
    ...{ document: null, joined: null, official: null, byClock: false },
  };
  const told: ConsultationEvent[] = [
    ...stored.map((event) => ({ ...plain, ...event })),
    ...changes.map(({ id: _, occurred_at, official = null, ...change }) => ({
      ...plain,
      ...{ occurred_at, official },
      note: change.reason,
      change,
    })),
    ...happened.map((event) => ({ ...plain, ...event, byClock: true })),
  ];
  return told.sort((one, other) => (one.occurred_at < other.occurred_at ? 1 : -1));
}

function isChangeOfStage({ language, measure_version }: StoredEvent) {
  return !language && !measure_version;
}

function later(one: string, other: string | undefined) {
  return other && other > one ? other : one;
}
