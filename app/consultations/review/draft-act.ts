import type { Selectable } from "kysely";
import type { DraftActKind, DraftActTable } from "#db/change-tables.ts";

/** What of a draft a save can change. */
export const draftFields = [
  "language",
  "title",
  "summary",
  "authority",
  "contact",
  "time_zone",
  "opens_at",
  "closes_at",
  "moderation",
  "at_risk",
  "questions",
  "commitments",
  "entries",
  "measure",
] as const;
export type DraftField = (typeof draftFields)[number];

/** What an official did to a draft, or said about it. */
export interface DraftAct
  extends Pick<Selectable<DraftActTable>, "id" | "occurred_at" | "revision" | "remark"> {
  kind: DraftActKind;
  fields: DraftField[];
  actor_id: string;
  /** The official's name. */
  actor: string;
}

/** How far the review of a draft is. */
export type ReviewState = "not asked" | "asked" | "agreed" | "changes wanted" | "changed since";

/** The state of the review of that revision; the acts are the newest first. */
export function reviewOf(
  acts: readonly DraftAct[],
  revision: number,
): { state: ReviewState; act: DraftAct | null } {
  const act = acts.find(({ kind }) => ["review asked", "agreed", "changes wanted"].includes(kind)) ?? null;
  if (!act) return { state: "not asked", act };
  if (act.kind === "agreed") return { state: act.revision === revision ? "agreed" : "changed since", act };
  return { state: act.kind === "changes wanted" ? "changes wanted" : "asked", act };
}

/** Who wrote what stands in the draft now: nobody reviews what they wrote last. */
export function lastWriterOf(acts: readonly DraftAct[]) {
  return acts.find(({ kind }) => ["written", "copied", "saved"].includes(kind))?.actor_id ?? null;
}
