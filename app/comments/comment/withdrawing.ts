import { stageAt, type TimedConsultation } from "#app/consultations/consultation.ts";
import { isInHold, isWithdrawn, type Standing } from "./standing.ts";

/** In characters; said beside the field. */
export const longestReason = 4000;

type WithdrawableComment = Pick<Standing, "withdrawn_at" | "set_aside"> & { now: Date };

/**
 * Until closing an author withdraws a comment whatever became of it, and needs nobody's leave; nor after it where it is in
 * the hold, since whoever would have to be asked must not know of it.
 */
export function isWithdrawable(consultation: TimedConsultation, { now, ...comment }: WithdrawableComment) {
  return !isWithdrawn(comment) && (isInHold(comment) || stageAt(consultation, now) === "open");
}

/** After closing it is part of what the authority weighs, so its author asks the authority. */
export function isAskedBack(consultation: TimedConsultation, { now, ...comment }: WithdrawableComment) {
  return !isWithdrawn(comment) && !isInHold(comment) && stageAt(consultation, now) !== "open";
}
