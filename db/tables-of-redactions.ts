import type { Ground, Instant } from "./schema.ts";

export interface RedactionTables {
  redacted_version: RedactedVersionTable;
  redaction: RedactionTable;
  appeal: AppealTable;
}

/** All that a version said before a moderator took something out of it: its other tables have what is left. */
export interface RedactedVersionTable {
  comment_id: string;
  version: number;
  /** JSON, see VersionRows: what those tables had. */
  whole: string;
  /** JSON, see Taken: what was taken out of it, where, and on what ground. */
  taken: string;
}

/** That something was taken out of a version, and on what ground: all that the public learns, in the order in which it stood. */
export interface RedactionTable {
  comment_id: string;
  version: number;
  sort_order: number;
  kind: "text" | "attachment";
  ground: Ground;
}

/** What a moderator who took no part says to an appeal. */
export type AppealOutcome = "publish" | "decide anew" | "refuse";

/** An author asks that another moderator looks at a decision; once for each decision. */
export interface AppealTable {
  id: string;
  comment_id: string;
  decision_id: string;
  reason: string;
  appealed_at: Instant;
  decided_at: Instant | null;
  decided_by: string | null;
  outcome: AppealOutcome | null;
  answer: string | null;
}
