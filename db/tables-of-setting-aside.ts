import type { HoldCause, Instant } from "./schema.ts";

export interface SettingAsideTables {
  technology_hold: TechnologyHoldTable;
  technology_decision: TechnologyDecisionTable;
  disowning: DisowningTable;
}

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

/** That somebody says that a published comment bears their name or that of their organisation and is not theirs. */
export interface DisowningTable {
  id: string;
  comment_id: string;
  /** The version that was public then. */
  version: number;
  account_id: string;
  relation: "named" | "organisation";
  explanation: string;
  disowned_at: Instant;
  /** Since when it is off the public pages for this; null where it is not. */
  hidden_at: Instant | null;
  /** The moderator who hid it; null where the account bore the name that the comment is signed with. */
  hidden_by: string | null;
  author_answer: string | null;
  author_answered_at: Instant | null;
  outcome: "put back" | "taken down" | null;
  /** What both are told. */
  reason: string | null;
  settled_by: string | null;
  settled_at: Instant | null;
}
