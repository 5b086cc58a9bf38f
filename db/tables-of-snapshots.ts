import type { Generated } from "kysely";
import type { Instant } from "./schema.ts";

export type SnapshotOccasion = "asked" | "scheduled" | "closed";
export type SnapshotPace = "daily" | "weekly" | "monthly";

/** The digest as it was once. No row is ever changed. */
export interface DigestSnapshotTable {
  id: string;
  consultation_id: string;
  /** 1 for the first of a consultation. */
  number: number;
  /** Says for what it was made: there is one for each occasion, whoever makes it. */
  occasion: string;
  why: SnapshotOccasion;
  made_at: Instant;
  /** Null where it was made by itself. */
  made_by: string | null;
  note: string;
  /** What had happened until then is in it. */
  event_number: number;
  /** The version that the measure was in then. */
  measure_version: Generated<number>;
  comments: number;
  /** SHA-256 of the content, hex. */
  hash: string;
  /** Canonical JSON, see SnapshotContent: no words of comments, and no names, but where they stand. */
  content: string;
  /** JSON, see SnapshotGround: by which the same content can be made again. */
  ground: string;
}

/** How often snapshots are made by themselves while comments can be sent. */
export interface SnapshotScheduleTable {
  consultation_id: string;
  pace: SnapshotPace;
  set_by: string;
  set_at: Instant;
}

/** That everyone may read a snapshot; it is public while the last row of it was not taken back. */
export interface SnapshotPublicationTable {
  id: string;
  snapshot_id: string;
  /** Smaller numbers of comments are not told. */
  least: number;
  published_at: Instant;
  published_by: string;
  taken_back_at: Instant | null;
  taken_back_by: string | null;
}
