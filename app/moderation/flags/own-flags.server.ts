import type { Account } from "#app/accounts/account.ts";
import type { Db } from "#db/schema.ts";

/** What this person has pointed moderators to in the comment, and what came of it; the latest first. */
export async function listOwnFlags(db: Db, account: Account, commentId: string) {
  return db
    .selectFrom("flag")
    .select(["id", "ground", "explanation", "flagged_at", "answer", "answer_reason", "answered_at"])
    .where("account_id", "=", account.id)
    .where("comment_id", "=", commentId)
    .orderBy("flagged_at", "desc")
    .execute();
}

export type OwnFlag = Awaited<ReturnType<typeof listOwnFlags>>[number];

const mostAnswered = 20;

/** The last answers that moderators gave to what this person pointed them to, each with its comment. */
export async function listAnsweredFlags(db: Db, account: Account) {
  return db
    .selectFrom("flag")
    .innerJoin("comment", "comment.id", "flag.comment_id")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["flag.id", "flag.answer", "flag.answer_reason", "comment.number", "consultation.reference"])
    .where("flag.account_id", "=", account.id)
    .where("flag.answer", "is not", null)
    .orderBy("flag.answered_at", "desc")
    .limit(mostAnswered)
    .execute();
}

export type AnsweredFlag = Awaited<ReturnType<typeof listAnsweredFlags>>[number];
