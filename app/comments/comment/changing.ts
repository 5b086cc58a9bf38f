import { stageAt } from "#app/consultations/consultation.ts";
import type { CommentStatus, ConsultationTable, Instant } from "#db/schema.ts";

/** A comment that came in time must not be lost because a moderator was slow. */
const daysToMend = 14;

interface Facts {
  status: CommentStatus;
  withdrawn_at: Instant | null;
  /** The version that everyone may read. */
  published_version: number | null;
  /** When it was last returned. */
  returnedAt: Instant | null;
  now: Date;
}

type Timed = Pick<ConsultationTable, "stage" | "opens_at" | "closes_at">;

/**
 * An author may change a comment while the consultation is open, unless it was withdrawn, or rejected as a whole; a returned one
 * also for 14 days after its return, until the consultation is decided.
 */
export function isChangeable(
  consultation: Timed,
  { status, withdrawn_at, published_version, returnedAt, now }: Facts,
) {
  if (withdrawn_at !== null || (status === "rejected" && published_version === null)) return false;
  const stage = stageAt(consultation, now);
  if (stage === "open") return true;
  if (status !== "returned" || returnedAt === null) return false;
  return (stage === "closed" || stage === "under review") && now.toISOString() < mendableUntil(returnedAt);
}

/** Until when a comment returned at that moment can be sent again, whatever the closing time. */
function mendableUntil(returnedAt: Instant): Instant {
  return new Date(Date.parse(returnedAt) + daysToMend * 24 * 60 * 60 * 1000).toISOString();
}
