import type { Account } from "#app/accounts/account.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, DecisionProposalTable } from "#db/schema.ts";

interface Proposing extends Pick<DecisionProposalTable, "version" | "outcome" | "ground" | "reason"> {
  comment: { id: string; consultation_id: string };
  earlier?: "keep" | "take off";
  /** JSON, see storedTaking. */
  taking?: string;
  actId?: string;
  now: Date;
}

/**
 * Keeps a decision for another moderator to confirm or to send back; the comment stays in the queue as it is. In the
 * caller's transaction, which has locked the consultation and seen that nothing else is proposed.
 */
export async function propose(
  db: Db,
  moderator: Account,
  { comment, version, outcome, ground, reason, earlier = "keep", taking, actId, now }: Proposing,
) {
  const proposed_at = now.toISOString();
  const whose = { comment_id: comment.id, moderator_id: moderator.id, act_id: actId ?? null };
  await db
    .insertInto("decision_proposal")
    .values({
      id: newId(),
      ...whose,
      version,
      outcome,
      ground,
      reason,
      earlier,
      taking,
      proposed_at,
      ...unanswered,
    })
    .execute();
  const event = { kind: "proposed", comment_id: comment.id, version, actor_id: moderator.id } as const;
  await recordEvents(db, comment.consultation_id, [{ ...event, occurred_at: proposed_at }]);
  return { ok: true as const, isProposed: true, decisionId: null };
}

const unanswered = {
  answer: null,
  answered_by: null,
  answered_at: null,
  answer_reason: null,
  decision_id: null,
};
