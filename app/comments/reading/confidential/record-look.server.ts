import type { Account } from "#app/accounts/account.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";

interface Look {
  comment: { id: string };
  version: number;
  /** The confidential file that was fetched; null for the texts. */
  attachmentId: string | null;
  now: Date;
}

/** Keeps that the official has read what is confidential. Nothing is shown until this is kept. */
export async function recordLook(db: Db, official: Account, { comment, version, attachmentId, now }: Look) {
  await db
    .insertInto("confidential_look")
    .values({
      id: newId(),
      comment_id: comment.id,
      version,
      attachment_id: attachmentId,
      account_id: official.id,
      looked_at: now.toISOString(),
    })
    .execute();
}
