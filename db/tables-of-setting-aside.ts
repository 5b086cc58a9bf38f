import type { Instant } from "./schema.ts";

export interface SettingAsideTables {
  technology_hold: TechnologyHoldTable;
  technology_decision: TechnologyDecisionTable;
}

export type HoldCause = "author says yes" | "author is not sure" | "moderator";

/** That a comment may itself release controlled technical data: from then on its author and technology officers alone read it. */
export interface TechnologyHoldTable {
  id: string;
  comment_id: string;
  /** The latest version then. */
  version: number;
  cause: HoldCause;
  /** The moderator who put it there; null where its author's answer did. */
  held_by: string | null;
  /** What the moderator said; null where its author's answer did. */
  reason: string | null;
  /** The day alone where it was sent in at-risk mode. */
  held_at: Instant;
}

/** What an officer decided on a hold: one that keeps can be followed by one that releases. Rows are never changed. */
export interface TechnologyDecisionTable {
  id: string;
  hold_id: string;
  outcome: "release" | "keep";
  /** What the author is told. */
  reason: string;
  decided_by: string;
  decided_at: Instant;
}
