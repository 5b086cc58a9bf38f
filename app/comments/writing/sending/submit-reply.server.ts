import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { mayAnswerFor } from "#app/accounts/permissions.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { longestReasons } from "../../drafts/draft.ts";
import { numberSentFrom } from "../../drafts/find-draft.server.ts";
import { signedByName } from "../../drafts/signed-by.ts";
import { findSpans } from "../../parts/confidential/spans.ts";
import { findComment } from "../../reading/find-comment.server.ts";
import { recordComment } from "../../record/record-comment.server.ts";
import { mayReply } from "./replying.ts";

/** What a form is made with, so that it is sent once. */
export const newReplyKey = newId;

/** The form of a reply. Its `key` comes from newReplyKey: the same form sent twice is one reply. */
export const newReply = z.object({
  key: z.uuid(),
  remarks: z
    .string()
    .refine((text) => text.trim() !== "", messageText("sending.write-your-reply"))
    .refine(
      (text) => text.length <= longestReasons,
      messageText("sending.reply-too-long", { most: longestReasons }),
    )
    .refine((text) => findSpans(text).spans.length === 0, messageText("sending.reply-wholly-public")),
});

interface NewReply extends z.infer<typeof newReply> {
  consultation: { id: string; government_code: string };
  /** The number of the comment or reply that it answers. */
  parentNumber: string | undefined;
  now: Date;
}

type SentReply = { ok: true; number: number; isPublished: boolean } | { ok: false; errors: Errors };

/**
 * Stores a reply to a published comment. A case officer of that government speaks for the authority: at once, and after
 * closing too. Everyone else replies while the consultation is open, and is moderated as it says.
 */
export async function submitReply(db: Db, author: Account, reply: NewReply): Promise<SentReply> {
  const { key, remarks, parentNumber, now } = reply;
  return inTransaction(db, async (db) => {
    const consultation = await lockConsultation(db, reply.consultation.id);
    const official = mayAnswerFor(author, consultation);
    const isPublished = official || consultation.moderation === "after";
    const draftId = draftOfReply(author, key);
    const sent = await numberSentFrom(db, { kind: "person", account: author }, draftId);
    if (sent !== null) return { ok: true, number: sent, isPublished };

    if (!mayReply(author, consultation, now)) return refused({ remarks: notOpen });
    const parent = await findComment(db, null, { consultation, number: parentNumber });
    const { number } = await recordComment(db, {
      consultation,
      signed: signedByName(author),
      position: "no position",
      remarks,
      points: [],
      parent,
      answers_for: official ? consultation.authority : undefined,
      status: isPublished ? "published" : "held",
      submittedAt: now,
      draftId,
    });
    return { ok: true, number, isPublished };
  });
}

/** What stands for the draft of a reply, which has none: nobody's key is in the way of another's reply or draft. */
export function draftOfReply({ id }: { id: string }, key: string) {
  return ["reply", key, "by", id].join(" ");
}

const notOpen = message("sending.replies-not-open");
