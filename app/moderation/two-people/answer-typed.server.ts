import type { Account } from "#app/accounts/account.ts";
import { checkForm, type Typed } from "#app/requests/read-form.server.ts";
import type { Db } from "#db/schema.ts";
import { answerProposal, newAnswerToProposal } from "./answer-proposal.server.ts";

/** Answers a proposal as the form on the comment's page says; with what was typed where it cannot be answered. */
export async function answerTyped(
  db: Db,
  moderator: Account,
  { commentId, typed, now }: { commentId: string; typed: Typed; now: Date },
) {
  const form = checkForm(typed, newAnswerToProposal);
  if (!form.ok) return { ...form, status: 422 };
  const result = await answerProposal(db, moderator, { ...form.values, commentId, now });
  return result.ok ? result : { ...result, typed, status: 409 };
}
