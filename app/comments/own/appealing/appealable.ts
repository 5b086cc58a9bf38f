import type { Selectable } from "kysely";
import type { CommentTable, DecisionTable } from "#db/schema.ts";
import { isInQueue, isWithdrawn } from "../../comment/standing.ts";

/** In characters. */
export const longestAppeal = 4_000;

type DecidedComment = Pick<CommentTable, "current_version" | "queued_at"> & { withdrawn_at: string | null };
type LastDecision = Pick<Selectable<DecisionTable>, "outcome" | "version" | "redactions">;

/** Whether that decision, the last on the comment, still says how it stands. */
export function isInForce(comment: DecidedComment, { version }: Pick<LastDecision, "version">) {
  return !isWithdrawn(comment) && !isInQueue(comment) && version === comment.current_version;
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
