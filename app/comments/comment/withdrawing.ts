import { stageAt } from "#app/consultations/consultation.ts";
import type { ConsultationTable } from "#db/schema.ts";
import { isWithdrawn, type Standing } from "./standing.ts";

/** In characters; said beside the field. */
export const longestReason = 4000;

type Timed = Pick<ConsultationTable, "stage" | "opens_at" | "closes_at">;

type Comment = Pick<Standing, "withdrawn_at"> & { now: Date };

/** Until closing an author withdraws a comment whatever became of it, and needs nobody's leave. */
export function isWithdrawable(consultation: Timed, { now, ...comment }: Comment) {
  return !isWithdrawn(comment) && stageAt(consultation, now) === "open";
}

/** After closing it is part of what the authority weighs, so its author asks the authority. */
export function isAskedBack(consultation: Timed, { now, ...comment }: Comment) {
  return !isWithdrawn(comment) && stageAt(consultation, now) !== "open";
}
