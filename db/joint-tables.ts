import type { Instant } from "./schema.ts";

/** Consultations of several governments that are held together; each names it in its `joint_id`. */
export interface JointConsultationTable {
  id: string;
  /** The consultation whose authority invites the others. */
  lead_id: string;
}

/** What can happen to a government in a joint consultation. */
export const jointActKinds = ["began", "invited", "revoked", "joined", "declined", "left"] as const;
export type JointActKind = (typeof jointActKinds)[number];

/** What officials did in a joint consultation. Rows are only ever added; the last one about a government says how it stands. */
export interface JointActTable {
  id: string;
  joint_id: string;
  /** From 1 on, in the order in which they happened. */
  number: number;
  /** The government that it is about. */
  government_code: string;
  kind: JointActKind;
  occurred_at: Instant;
  actor_id: string;
}
