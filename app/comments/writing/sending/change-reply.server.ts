import type { Account } from "#app/accounts/account.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { numberSentFrom } from "../../drafts/find-draft.server.ts";
import { changeComment } from "./change-comment.server.ts";
import { draftOfReply } from "./submit-reply.server.ts";

interface ChangedReply {
  consultationId: string;
  replyId: string;
  /** Made with the form, so that the same form sent twice is one version. */
  key: string;
  remarks: string;
  now: Date;
}

/** Sends a returned reply again with other words; a reply has no draft. */
export async function changeReply(
  db: Db,
  author: Account,
  { consultationId, replyId, key, ...changed }: ChangedReply,
) {
  const writer = { kind: "person", account: author } as const;
  return inTransaction(db, async (db) => {
    const consultation = await lockConsultation(db, consultationId);
    const draftId = draftOfReply(author, key);
    const sent = await numberSentFrom(db, writer, draftId);
    if (sent !== null) return { ok: true as const, number: sent };
    return changeComment(db, writer, {
      ...changed,
      consultation,
      commentId: replyId,
      draftId,
      at: changed.now,
      position: "no position",
      points: [],
    });
  });
}
