import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayConfirm, mayModerate } from "#app/accounts/permissions.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { longestReason } from "../grounds.ts";
import { answerWithin } from "../two-people/answer-proposal.server.ts";
import { listOpenProposals } from "../two-people/proposals.server.ts";
import type { NotDecided } from "./decide-together.server.ts";

/** The form with which all that an act proposes is answered at once. */
export const newAnswerToAct = z
  .object({
    intent: z.enum(["confirm", "return", "retract"]),
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

interface AnsweringAct extends z.infer<typeof newAnswerToAct> {
  act: { id: string; consultation_id: string; government_code: string; moderator_id: string };
  now: Date;
}

/**
 * Confirms, sends back or takes back all that the act proposes and that still waits. What cannot be answered so is told by
 * number and why, and the rest is done.
 */
export async function answerAct(db: Db, moderator: Account, { act, intent, why, now }: AnsweringAct) {
  allow(
    intent === "retract"
      ? act.moderator_id === moderator.id && mayModerate(moderator, act)
      : mayConfirm(moderator, { ...act, author_id: null }),
  );
  return inTransaction(db, async (db) => {
    await lockConsultation(db, act.consultation_id);
    const left: NotDecided[] = [];
    let answered = 0;
    for (const proposal of await listOpenProposals(db, act.id)) {
      const { number, author_id } = proposal;
      const comment = { ...act, id: proposal.comment_id, author_id };
      const placed = { ...comment, current_version: proposal.version };
      // Their own is for a third.
      const result =
        author_id === moderator.id
          ? refused({ decisions: message("together.written-by-you") })
          : await answerWithin(db, moderator, { comment: placed, proposal, intent, why, now });
      if (result.ok) answered += 1;
      else left.push({ number, why: result.errors });
    }
    if (answered > 0) return { ok: true as const, answered, left };
    const none = left.length > 0 ? "together.none-could-be-decided" : "two-people.answered-already";
    return { ...refused({ decisions: message(none) }), left };
  });
}
