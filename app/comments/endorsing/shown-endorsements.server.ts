import type { Account } from "#app/accounts/account.ts";
import { isOpen, type TimedConsultation } from "#app/consultations/consultation.ts";
import type { Db } from "#db/schema.ts";
import { listEndorsements, listWithdrawable } from "./list-endorsements.server.ts";

interface WhichEndorsements {
  comment: { id: string; isPublic: boolean; root_id: string | null; author_id: string | null };
  consultation: TimedConsultation;
  account: Account | null;
  isAtRisk: boolean;
  page: number;
  now: Date;
}

/** What a comment's page says of its endorsements; replies, and what is not public, have none. */
export async function shownEndorsements(db: Db, asked: WhichEndorsements) {
  const { comment, consultation, account, isAtRisk, page, now } = asked;
  if (!comment.isPublic || comment.root_id !== null)
    return { endorsements: null, mayEndorse: false, mayWithdraw: false };
  return {
    endorsements: await listEndorsements(db, comment.id, page),
    mayEndorse: !isAtRisk && isOpen(consultation, now) && comment.author_id !== account?.id,
    mayWithdraw: account !== null && (await listWithdrawable(db, account, comment.id)).length > 0,
  };
}
