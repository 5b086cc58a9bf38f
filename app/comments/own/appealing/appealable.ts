import type { Selectable } from "kysely";
import type { DecisionTable } from "#db/schema.ts";
import { isInQueue, isSetAside, isWithdrawn, type Standing } from "../../comment/standing.ts";

/** In characters. */
export const longestAppeal = 4_000;

type DecidedComment = Pick<Standing, "current_version" | "queued_at" | "withdrawn_at" | "set_aside">;
type LastDecision = Pick<Selectable<DecisionTable>, "outcome" | "version" | "redactions">;

/** Whether that decision, the last on the comment, still says how it stands. */
export function isInForce(comment: DecidedComment, { version }: Pick<LastDecision, "version">) {
  if (isWithdrawn(comment) || isInQueue(comment) || isSetAside(comment)) return false;
  return version === comment.current_version;
}

/** Whether an author can appeal against the last decision on their comment: it was returned, rejected or redacted. */
export function isAppealable(comment: DecidedComment, decision: LastDecision) {
  return isInForce(comment, decision) && (decision.outcome !== "publish" || decision.redactions > 0);
}

/** The same of a comment in its author's list, with its decisions, the last first. */
export function isAppealableNow(
  comment: DecidedComment & { decisions: (LastDecision & { isAppealed: boolean })[] },
) {
  const [last] = comment.decisions;
  return last !== undefined && !last.isAppealed && isAppealable(comment, last);
}
