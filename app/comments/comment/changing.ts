import { stageAt, type TimedConsultation } from "#app/consultations/consultation.ts";
import type { Instant } from "#db/schema.ts";
import { isRejectedAsWhole, isSetAside, isWithdrawn, type Standing } from "./standing.ts";

/** A comment that came in time must not be lost because a moderator was slow. */
const daysToMend = 14;

interface ChangeableComment
  extends Pick<Standing, "status" | "withdrawn_at" | "published_version" | "set_aside"> {
  /** When it was last returned. */
  returnedAt: Instant | null;
  now: Date;
}

/**
 * An author may change a comment while the consultation is open, unless it was withdrawn, rejected as a whole, or is set aside; a returned one
 * also for 14 days after its return, until the consultation is decided.
 */
export function isChangeable(
  consultation: TimedConsultation,
  { returnedAt, now, ...comment }: ChangeableComment,
) {
  if (isWithdrawn(comment) || isRejectedAsWhole(comment) || isSetAside(comment)) return false;
  const stage = stageAt(consultation, now);
  if (stage === "open") return true;
  if (comment.status !== "returned" || returnedAt === null) return false;
  return (stage === "closed" || stage === "under review") && now.toISOString() < mendableUntil(returnedAt);
}

/** Until when a comment returned at that moment can be sent again, whatever the closing time. */
function mendableUntil(returnedAt: Instant): Instant {
  return new Date(Date.parse(returnedAt) + daysToMend * 24 * 60 * 60 * 1000).toISOString();
}
