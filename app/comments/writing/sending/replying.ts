import type { Account } from "#app/accounts/account.ts";
import { mayAnswerFor } from "#app/accounts/permissions.ts";
import { isOpen, isPublic } from "#app/consultations/consultation.ts";
import type { ConsultationTable } from "#db/schema.ts";

type RepliedConsultation = Pick<
  ConsultationTable,
  "stage" | "opens_at" | "closes_at" | "government_code" | "authority" | "moderation"
>;

/** Everyone may reply while the consultation is open; case officers of its government also before and after. */
export function mayReply(author: Account | null, consultation: RepliedConsultation, now: Date) {
  return isOpen(consultation, now) || (mayAnswerFor(author, consultation) && isPublic(consultation));
}

/** As mayReply; whoever is not signed in yet is led to signing in. */
export function isReplyOffered(account: Account | null, consultation: RepliedConsultation, now: Date) {
  return mayReply(account, consultation, now) || (account === null && isOpen(consultation, now));
}

/** How a reply would be shown and when, in a sentence; null where this account may not reply now. */
export function replyingAs(author: Account, consultation: RepliedConsultation, now: Date) {
  if (!mayReply(author, consultation, now)) return null;
  if (mayAnswerFor(author, consultation))
    return `You reply for ${consultation.authority}. Your reply is published at once and marked as official, with your name.`;
  return consultation.moderation === "before"
    ? "A moderator reads your reply before it is published, with your name, organisation, stakeholder group and country."
    : "Your reply is published at once, with your name, organisation, stakeholder group and country.";
}
