import type { Instant } from "./schema.ts";

/** `outdated`: somebody asked again, since something happened after it was made, or since it could not be made. */
export type RebuildState = "asked" | "proposed" | "accepted" | "discarded" | "outdated";

/** That an official asked for key points to be chosen anew, and what came of it. */
export interface DigestRebuildTable {
  id: string;
  consultation_id: string;
  state: RebuildState;
  asked_by: string;
  asked_at: Instant;
  /** What had happened until then is in it, it stands on that build, and those edits were made; null until it is begun. */
  event_number: number | null;
  build_number: number | null;
  edit_number: number | null;
  /** What an earlier release proposed. Nobody reads it any more. */
  proposal: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
  /** JSON, see RebuildDraft: while it is made, what was chosen and how far passages are compared; else null. */
  draft: string | null;
  /** JSON, see RebuildProposal; null until it is made, and again once all is moved by it, it is discarded, or nobody can accept it any more. */
  choice: string | null;
  /** JSON, see FrozenSide: the sides of the build that it would be; null where that stands, and where there is no choice. */
  frozen: string | null;
  /** The id of the edit by which it was accepted. */
  accepting_edit: string | null;
}

/** What passages made that were moved to key points chosen anew, of the comments after those of the row before. */
export interface DigestMovedTable {
  rebuild_id: string;
  /** Of the last of these comments; 0 in a row that is there from the acceptance on until all is put back. */
  to_number: number;
  /** JSON, see FormerMakings. */
  former: string;
}
