import type { EventKind, Instant } from "./schema.ts";

/** One thing that happened: never changed, and numbered without gaps in each consultation. */
export interface EventTable {
  consultation_id: string;
  number: number;
  kind: EventKind;
  /** Null for what happened to the consultation. */
  comment_id: string | null;
  /** Of the comment, which is public since or was decided on. */
  version: number | null;
  /** The official who did it; null for what authors do and what the clock brings. */
  actor_id: string | null;
  /** The day alone where the comment was sent in at-risk mode and is public or withdrawn since. */
  occurred_at: Instant;
}
