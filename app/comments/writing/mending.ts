import { stageAt } from "#app/consultations/consultation.ts";
import type { CommentStatus, ConsultationTable, Instant } from "#db/schema.ts";

/** A comment that came in time must not be lost because a moderator was slow. */
const daysToMend = 14;

interface Facts {
  status: CommentStatus;
  /** When it was last returned. */
  returnedAt: Instant | null;
  now: Date;
}

type Timed = Pick<ConsultationTable, "stage" | "opens_at" | "closes_at">;

/** A returned comment may be sent again while the consultation is open, and for 14 days after its return until it is decided. */
export function isMendable(consultation: Timed, { status, returnedAt, now }: Facts) {
  if (status !== "returned" || returnedAt === null) return false;
  const stage = stageAt(consultation, now);
  if (stage === "open") return true;
  return (stage === "closed" || stage === "under review") && now.toISOString() < mendableUntil(returnedAt);
}

/** Until when a comment returned at that moment can be sent again, whatever the closing time. */
function mendableUntil(returnedAt: Instant): Instant {
  return new Date(Date.parse(returnedAt) + daysToMend * 24 * 60 * 60 * 1000).toISOString();
}
