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
  /** What had happened until then is in it, it stands on that build, and those edits were made; null until it is made. */
  event_number: number | null;
  build_number: number | null;
  edit_number: number | null;
  /** JSON, see RebuildProposal; null until it is made, and again once it is decided on or nobody can accept it any more. */
  proposal: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
}
