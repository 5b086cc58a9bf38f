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
