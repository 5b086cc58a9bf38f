import { stageAt } from "#app/consultations/consultation.ts";
import type { CommentStatus, ConsultationTable, Instant } from "#db/schema.ts";

/** In characters; said beside the field. */
export const longestReason = 4000;

type Timed = Pick<ConsultationTable, "stage" | "opens_at" | "closes_at">;

interface Comment {
  withdrawn_at: Instant | null;
}

/** Until closing an author withdraws a comment whatever became of it, and needs nobody's leave. */
export function isWithdrawable(consultation: Timed, { withdrawn_at, now }: Comment & { now: Date }) {
  return withdrawn_at === null && stageAt(consultation, now) === "open";
}

/** After closing it is part of what the authority weighs, so its author asks the authority. */
export function isAskedBack(consultation: Timed, { withdrawn_at, now }: Comment & { now: Date }) {
  return withdrawn_at === null && stageAt(consultation, now) !== "open";
}

interface Standing {
  status: CommentStatus;
  published_version: number | null;
}

/**
 * The status that a withdrawn comment keeps: published if it was public at that moment, so that what was taken off the
 * public pages before does not come back as a gap with replies below.
 */
export function statusOnceWithdrawn({ status, published_version }: Standing): CommentStatus {
  if (published_version !== null) return "published";
  return status === "published" ? "held" : status;
}
