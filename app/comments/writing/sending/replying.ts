import type { Account } from "#app/accounts/account.ts";
import { mayAnswerFor } from "#app/accounts/permissions.ts";
import { isOpen, isPublic } from "#app/consultations/consultation.ts";
import { type Message, message } from "#app/words/message.ts";
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
export function replyingAs(author: Account, consultation: RepliedConsultation, now: Date): Message | null {
  if (!mayReply(author, consultation, now)) return null;
  if (mayAnswerFor(author, consultation))
    return message("sending.you-reply-for", { authority: consultation.authority });
  return message(
    consultation.moderation === "before" ? "sending.reply-before-moderation" : "sending.reply-at-once",
  );
}
