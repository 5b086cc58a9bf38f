import type { Account } from "#app/accounts/account.ts";
import { allow, mayMend } from "#app/accounts/permissions.ts";
import { type LockedConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, notFound, refused } from "#app/http/refusals.ts";
import type { Db } from "#db/schema.ts";
import { joinCampaign } from "../campaigns.server.ts";
import { type CommentContent, storeVersion, textOf } from "../store-version.server.ts";
import { isMendable } from "./mending.ts";
import { findReturn } from "./returns.server.ts";

interface Mended extends CommentContent {
  consultation: LockedConsultation;
  commentId: string;
  draftId: string;
  now: Date;
}

type Result = { ok: true; number: number } | { ok: false; errors: Errors };

/**
 * Stores a returned comment's next version and puts it before the moderators again; the earlier versions stay. Runs in
 * the caller's transaction, which has locked the consultation.
 */
export async function mendComment(db: Db, author: Account, mended: Mended): Promise<Result> {
  const { consultation, commentId, draftId, now } = mended;
  const comment = await findOwn(db, commentId);
  allow(mayMend(author, comment));
  const returnedAt = (await findReturn(db, commentId))?.decided_at ?? null;
  if (!isMendable(consultation, { status: comment.status, returnedAt, now }))
    return refused({ form: noLonger });

  const version = comment.current_version + 1;
  const submitted_at = now.toISOString();
  const isPublished = consultation.moderation === "after";
  await storeVersion(db, mended, {
    reference: consultation.reference,
    number: comment.number,
    comment_id: commentId,
    version,
    submitted_at,
    draft_id: draftId,
  });
  await db
    .updateTable("comment")
    .set({
      status: isPublished ? "published" : "held",
      current_version: version,
      published_version: isPublished ? version : null,
      published_at: isPublished ? (comment.published_at ?? submitted_at) : comment.published_at,
      queued_at: submitted_at,
    })
    .where("id", "=", commentId)
    .execute();
  if (comment.parent_id === null) await rejoinCampaign(db, mended);
  if (isPublished) await raiseRevision(db, consultation.id);
  return { ok: true, number: comment.number };
}

const noLonger = "This comment can no longer be sent again. Your draft is kept, and you can copy it";

async function findOwn(db: Db, commentId: string) {
  const comment = await db
    .selectFrom("comment")
    .select(["number", "author_id", "parent_id", "status", "current_version", "published_at"])
    .where("id", "=", commentId)
    .executeTakeFirst();
  if (!comment) throw notFound();
  return comment;
}

/** Its words are others now, and may be near-identical to those of other comments. */
async function rejoinCampaign(db: Db, { consultation, commentId, ...content }: Mended) {
  const campaign_id = await joinCampaign(db, {
    consultationId: consultation.id,
    commentId,
    text: textOf(content),
  });
  await db.updateTable("comment").set({ campaign_id }).where("id", "=", commentId).execute();
}
