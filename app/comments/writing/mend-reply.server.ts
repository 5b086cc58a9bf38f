import type { Account } from "#app/accounts/account.ts";
import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { numberSentFrom } from "./drafts.server.ts";
import { mendComment } from "./mend-comment.server.ts";

interface Mended {
  consultationId: string;
  replyId: string;
  /** Made with the form, so that the same form sent twice is one version. */
  key: string;
  remarks: string;
  now: Date;
}

/** Sends a returned reply again with other words; a reply has no draft. */
export async function mendReply(
  db: Db,
  author: Account,
  { consultationId, replyId, key, ...mended }: Mended,
) {
  return db.transaction().execute(async (db) => {
    const consultation = await lockConsultation(db, consultationId);
    const sent = await numberSentFrom(db, author, key);
    if (sent !== null) return { ok: true as const, number: sent };
    return mendComment(db, author, {
      ...mended,
      consultation,
      commentId: replyId,
      draftId: key,
      position: "no position",
      points: [],
    });
  });
}
