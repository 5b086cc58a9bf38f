import type { CommentStatus, CommentTable, Instant, SetAside } from "#db/schema.ts";

/**
 * The columns that say together how a comment stands. Who asks what they mean asks here, and standing.server.ts in
 * queries: none of them tells it alone, as an earlier version may be public whatever became of the last.
 */
export interface Standing {
  /** What became of the latest version; of a withdrawn comment whether it was public then, see statusOnceWithdrawn. */
  status: CommentStatus;
  published_version: number | null;
  current_version: number;
  /** Since when it waits for a moderator. */
  queued_at: Instant | null;
  /** When what a moderator let through becomes public, where that is delayed. */
  publish_at: Instant | null;
  withdrawn_at: Instant | null;
  /** Why it is out of the queue and off all pages, whatever the others say. */
  set_aside: SetAside | null;
}

type PartOfStanding<Key extends keyof Standing> = Pick<Standing, Key>;

/** Whether everyone may read a version of it. */
export function isPublic({ published_version }: PartOfStanding<"published_version">) {
  return published_version !== null;
}

/** Whether its author took it back, so that nobody decides on it or changes it any more. */
export function isWithdrawn({ withdrawn_at }: PartOfStanding<"withdrawn_at">) {
  return withdrawn_at !== null;
}

/** Whether a moderator is to decide on it. */
export function isInQueue({ queued_at }: PartOfStanding<"queued_at">) {
  return queued_at !== null;
}

/** Whether nobody decides on it and everyone's pages are without it, for now or for good. */
export function isSetAside({ set_aside }: PartOfStanding<"set_aside">) {
  return set_aside !== null;
}

/** Whether it may release controlled technical data, so that it is there for its author and technology officers alone. */
export function isInHold({ set_aside }: PartOfStanding<"set_aside">) {
  return set_aside === "technology";
}

/** Whether a moderator let it through and its time has not come yet. */
export function isLetThrough({ publish_at, withdrawn_at }: PartOfStanding<"publish_at" | "withdrawn_at">) {
  return publish_at !== null && withdrawn_at === null;
}

/** Whether its author sent a change that is not public, while an earlier version is. */
export function isChangePending({
  published_version,
  current_version,
}: PartOfStanding<"published_version" | "current_version">) {
  return published_version !== null && published_version < current_version;
}

/** Whether everyone reads what its author said last. */
export function isLatestPublic({
  published_version,
  current_version,
}: PartOfStanding<"published_version" | "current_version">) {
  return published_version === current_version;
}

/** The version that a reader is shown who may read it: the public one, else the latest. */
export function shownVersion({
  published_version,
  current_version,
}: PartOfStanding<"published_version" | "current_version">) {
  return published_version ?? current_version;
}

/** Whether it was refused as a whole, so that its author cannot mend it. */
export function isRejectedAsWhole({
  status,
  published_version,
}: PartOfStanding<"status" | "published_version">) {
  return status === "rejected" && published_version === null;
}

/** Whether all of it is public and it was still returned: a claim that something in it is confidential was refused. */
export function isClaimRefused(standing: PartOfStanding<"status" | "published_version" | "current_version">) {
  return standing.status === "returned" && isLatestPublic(standing);
}

/** Whether a claim of confidentiality in it can still be refused: of what waits or is public, not of what went back. */
export function isClaimRefusable({
  status,
  withdrawn_at,
  set_aside,
}: PartOfStanding<"status" | "withdrawn_at" | "set_aside">) {
  return withdrawn_at === null && set_aside === null && (status === "held" || status === "published");
}

/** Whether it was public when its author withdrew it: everyone may know that it was there. */
export function wasWithdrawnFromPublic({
  status,
  published_version,
  withdrawn_at,
}: PartOfStanding<"status" | "published_version" | "withdrawn_at">) {
  return withdrawn_at !== null && status === "published" && published_version === null;
}

/** Whether what stands below it can be read: a withdrawn comment keeps its replies, one taken off does not. */
export function keepsReplies(standing: PartOfStanding<"status" | "published_version" | "withdrawn_at">) {
  return isPublic(standing) || wasWithdrawnFromPublic(standing);
}

/**
 * The status that a withdrawn comment keeps: published if it was public at that moment, so that what was taken off the
 * public pages before does not come back as a gap with replies below.
 */
export function statusOnceWithdrawn({
  status,
  published_version,
}: PartOfStanding<"status" | "published_version">): CommentStatus {
  if (published_version !== null) return "published";
  return status === "published" ? "held" : status;
}

/** A comment before a version of it becomes public or ceases to be. */
export type Standpoint = Pick<
  CommentTable,
  "id" | "consultation_id" | "parent_id" | "published_version" | "published_at"
>;
