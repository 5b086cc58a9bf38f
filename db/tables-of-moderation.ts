import type { Generated } from "kysely";
import type { DecisionOutcome, Ground, Instant } from "./schema.ts";

export interface ModerationTables {
  moderation_setting: ModerationSettingTable;
  decision_act: DecisionActTable;
  campaign_rule: CampaignRuleTable;
  decision_undone: DecisionUndoneTable;
  decision_proposal: DecisionProposalTable;
  ready_reason: ReadyReasonTable;
  flag: FlagTable;
  moderator_note: ModeratorNoteTable;
  comment_assignment: CommentAssignmentTable;
}

/** How a government moderates, from that moment until the next row. */
export interface ModerationSettingTable {
  id: string;
  government_code: string;
  account_id: string;
  changed_at: Instant;
  /** JSON, see ModerationSettings in app/moderation/settings. */
  settings: string;
}

/** One act by which a moderator decided, or proposed to decide, on many comments at once. */
export interface DecisionActTable {
  id: string;
  consultation_id: string;
  moderator_id: string;
  /** The campaign whose letters they were; null where they were chosen one by one. */
  campaign_id: string | null;
  outcome: DecisionOutcome;
  ground: Ground | null;
  reason: string | null;
  /** JSON: by language (BCP 47), the ready reason that each author reads in theirs; null where one was written. */
  reason_texts: Generated<string | null>;
  /** JSON, see NotDecided: those that were chosen and not decided with the others, and why. */
  left_out: Generated<string>;
  acted_at: Instant;
}

/** That letters of a campaign with the very words of one that was decided follow the act on it. */
export interface CampaignRuleTable {
  id: string;
  act_id: string;
  consultation_id: string;
  campaign_id: string;
  made_at: Instant;
  ended_at: Instant | null;
  ended_by: string | null;
}

/** That a decision no longer counts; the decision itself stays on record. */
export interface DecisionUndoneTable {
  decision_id: string;
  account_id: string;
  undone_at: Instant;
}

export type ProposalAnswer = "confirmed" | "returned" | "retracted";

/** A decision that one moderator proposes and another confirms or sends back. */
export interface DecisionProposalTable {
  id: string;
  comment_id: string;
  version: number;
  act_id: string | null;
  moderator_id: string;
  outcome: DecisionOutcome;
  ground: Ground | null;
  reason: string | null;
  /** JSON, see storedTaking: what is to be taken out of it; null once it was answered or lapsed, and where nothing is. */
  taking: Generated<string | null>;
  earlier: "keep" | "take off" | null;
  proposed_at: Instant;
  answer: ProposalAnswer | null;
  answered_by: string | null;
  answered_at: Instant | null;
  /** Why it was sent back. */
  answer_reason: string | null;
  decision_id: string | null;
}

/** A reason that a government keeps for its moderators. */
export interface ReadyReasonTable {
  id: string;
  government_code: string;
  /** For moderators alone. */
  name: string;
  /** JSON: by language (BCP 47), what the author reads. */
  texts: string;
  made_by: string;
  made_at: Instant;
  ended_by: string | null;
  ended_at: Instant | null;
}

/** That somebody pointed moderators to a published comment, and what came of it. */
export interface FlagTable {
  id: string;
  comment_id: string;
  /** The version that was public then. */
  version: number;
  account_id: string;
  ground: Ground;
  explanation: string;
  flagged_at: Instant;
  answer: "kept" | "requeued" | null;
  /** What whoever flagged it is told. */
  answer_reason: string | null;
  answered_by: string | null;
  answered_at: Instant | null;
}

/** What a moderator wrote to the others about a comment. */
export interface ModeratorNoteTable {
  id: string;
  comment_id: string;
  account_id: string;
  note: string;
  written_at: Instant;
}

/** Which moderator takes a comment on; until it ends, which is when another does. */
export interface CommentAssignmentTable {
  id: string;
  comment_id: string;
  account_id: string;
  assigned_by: string;
  assigned_at: Instant;
  ended_at: Instant | null;
}
