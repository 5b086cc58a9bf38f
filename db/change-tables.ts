import type { ChangeKind, Instant } from "./schema.ts";

/** What an authority changed in a consultation after its announcement. Rows are only ever added. */
export interface ConsultationChangeTable {
  id: string;
  consultation_id: string;
  /** In the order in which they were made, from 1 on. */
  number: number;
  kind: ChangeKind;
  occurred_at: Instant;
  actor_id: string;
  /** What readers are told. */
  reason: string;
  /** JSON, see ChangedValues: what was there, and what is there since. */
  before: string;
  after: string;
}

/** What an official can do to a draft, or say about it. */
export const draftActKinds = [
  "written",
  "copied",
  "saved",
  "review asked",
  "agreed",
  "changes wanted",
] as const;
export type DraftActKind = (typeof draftActKinds)[number];

/** What an official did to a draft, or said about it. Rows are only ever added; officials alone read them. */
export interface DraftActTable {
  id: string;
  consultation_id: string;
  kind: DraftActKind;
  occurred_at: Instant;
  actor_id: string;
  /** Of the consultation: the one that a save made, or that a review is about. */
  revision: number;
  /** JSON array of what was changed, see DraftField. */
  fields: string;
  /** What a reviewer says, or the reference that it was copied from. */
  remark: string;
}
