import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { allow, mayConfirm, mayModerate } from "#app/accounts/permissions.ts";
import { isOutOfHoldRow } from "#app/comments/comment/standing.server.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, ProposalAnswer } from "#db/schema.ts";
import { decideProposed } from "../decide-proposed.server.ts";
import { longestReason } from "../grounds.ts";
import { isOwnOrganisations } from "../own-organisation.server.ts";
import { findOpenProposal, type OpenProposal } from "./proposals.server.ts";

/** The form with which a proposal is answered; why it is sent back is for moderators alone. */
export const newAnswerToProposal = z
  .object({
    proposal: z.string(),
    intent: z.enum(["confirm", "return", "retract"], messageText("two-people.choose-an-answer")),
    why: z
      .string()
      .trim()
      .max(longestReason, messageText("moderation.reason-too-long", { most: longestReason }))
      .default(""),
  })
  .refine(({ intent, why }) => intent !== "return" || why !== "", {
    path: ["why"],
    message: messageText("two-people.say-why"),
  });

interface AnsweringProposal extends z.infer<typeof newAnswerToProposal> {
  commentId: string;
  now: Date;
}

/**
 * Confirms what another moderator has proposed, which then is decided as they proposed it, or sends it back to the queue
 * with a reason; who proposed it can take it back. Refuses where it was answered or changed meanwhile.
 */
export async function answerProposal(db: Db, moderator: Account, answering: AnsweringProposal) {
  return inTransaction(db, async (db) => {
    const { consultation_id } = await findProposable(db, answering.commentId);
    await lockConsultation(db, consultation_id);
    const comment = await findProposable(db, answering.commentId);
    allow(mayModerate(moderator, comment));
    const proposal = await findOpenProposal(db, comment);
    if (!proposal || proposal.id !== answering.proposal)
      return refused({ decisions: message("two-people.answered-already") });
    return answerWithin(db, moderator, { ...answering, comment, proposal });
  });
}

type ProposedOn = Awaited<ReturnType<typeof findProposable>>;

interface AnsweringWithin extends Omit<AnsweringProposal, "proposal" | "commentId"> {
  comment: ProposedOn;
  proposal: OpenProposal;
}

/** As answerProposal, in the caller's transaction, which has locked the consultation and found the proposal. */
export async function answerWithin(
  db: Db,
  moderator: Account,
  { comment, proposal, intent, why, now }: AnsweringWithin,
) {
  if (intent === "retract") {
    allow(proposal.moderator_id === moderator.id);
    return keepAnswer(db, moderator, { comment, proposal, answer: "retracted", why: null, now });
  }
  allow(mayConfirm(moderator, { ...comment, moderator_id: proposal.moderator_id }));
  if (await isOwnOrganisations(db, moderator, comment.id))
    return refused({ decisions: message("moderation.your-organisations") });
  if (intent === "return")
    return keepAnswer(db, moderator, { comment, proposal, answer: "returned", why, now });
  const proposer = await findAccount(db, proposal.moderator_id);
  if (!proposer) throw notFound();
  const result = await decideProposed(db, proposer, { proposal, confirmedBy: moderator, now });
  if (!result.ok) return result;
  const { decisionId } = result;
  return keepAnswer(db, moderator, { comment, proposal, answer: "confirmed", why: null, decisionId, now });
}

interface AnswerKept {
  comment: Pick<ProposedOn, "id" | "consultation_id">;
  proposal: Pick<OpenProposal, "id" | "version">;
  answer: ProposalAnswer;
  why: string | null;
  decisionId?: string | null;
  now: Date;
}

/** Puts on record how a proposal ended, so that it waits no longer. In the caller's transaction. */
export async function keepAnswer(
  db: Db,
  moderator: Account,
  { comment, proposal, answer, why, decisionId, now }: AnswerKept,
) {
  const answered_at = now.toISOString();
  await db
    .updateTable("decision_proposal")
    .set({
      answer,
      answered_by: moderator.id,
      answered_at,
      answer_reason: why,
      decision_id: decisionId ?? null,
      // What is taken out leaves the tables.
      taking: null,
    })
    .where("id", "=", proposal.id)
    .execute();
  const kind = answer === "confirmed" ? ("confirmed" as const) : ("sent back" as const);
  await recordEvents(db, comment.consultation_id, [
    {
      kind,
      comment_id: comment.id,
      version: proposal.version,
      actor_id: moderator.id,
      occurred_at: answered_at,
    },
  ]);
  return { ok: true as const, isProposed: false, decisionId: decisionId ?? null };
}

async function findProposable(db: Db, commentId: string) {
  const comment = await db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["comment.id", "comment.author_id", "comment.current_version", "comment.consultation_id"])
    .select("consultation.government_code")
    .where("comment.id", "=", commentId)
    .where(isOutOfHoldRow)
    .executeTakeFirst();
  if (!comment) throw notFound();
  return comment;
}
