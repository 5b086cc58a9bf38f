import { newId, newTimelessId } from "#db/new-id.ts";
import type { Attribution, CommentTable, Db } from "#db/schema.ts";
import { randomNumber } from "./at-risk/random-number.server.ts";
import { joinCampaign } from "./campaigns.server.ts";
import type { CommentContent } from "./comment-content.ts";
import { deepestReply } from "./reading/thread.ts";
import { type Confidential, type RenderedWords, storeVersion } from "./store-version.server.ts";

/** By whom a comment is, as it will be shown; null is shown as "not stated". */
export type Signed = Pick<
  CommentTable,
  "author_id" | "author_name" | "organisation" | "stakeholder_group" | "country" | "owner"
> & { attribution?: Attribution; sealed_reason?: string | null; organisation_id?: string | null };

interface NewComment extends CommentContent {
  consultation: { id: string; reference: string; moderation: "before" | "after" };
  signed: Signed;
  confidential?: Confidential;
  /** What renderWords made of it; left out, it is made here. */
  words?: RenderedWords;
  /** Opens what is sealed in it now or may be in a later version. */
  dataKeyId?: string | null;
  /** The comment or reply that this one answers. */
  parent?: Pick<CommentTable, "id" | "root_id" | "depth">;
  /** The authority's name, for an official's reply. */
  answers_for?: string;
  status: "held" | "published";
  submittedAt: Date;
  /** When it was first public, where that was not when it was submitted. */
  publishedAt?: Date;
  sourceId?: string;
  draftId?: string;
}

/**
 * Stores a comment: its number, first version, points and campaign, and its place in the moderators' queue. Runs in
 * the caller's transaction, which waits for others of the same consultation from here on: numbers have no gaps. What was
 * sent in at-risk mode has ids and a number that tell nothing of when; its caller has locked the consultation.
 */
export async function recordComment(db: Db, comment: NewComment) {
  const { consultation, signed, parent, status, submittedAt } = comment;
  const isAtRisk = signed.attribution === "at risk";
  const number = isAtRisk
    ? await randomNumber(db, consultation.id)
    : await nextNumber(db, consultation.id, status);
  const id = isAtRisk ? newTimelessId() : newId();
  const submitted_at = submittedAt.toISOString();
  const isPublished = status === "published";
  const place = {
    parent_id: parent?.id ?? null,
    root_id: parent ? (parent.root_id ?? parent.id) : null,
    depth: parent ? Math.min(parent.depth + 1, deepestReply) : 0,
  };
  await db
    .insertInto("comment")
    .values({
      ...signed,
      ...place,
      id,
      consultation_id: consultation.id,
      number,
      answers_for: comment.answers_for ?? null,
      status,
      current_version: 1,
      published_version: isPublished ? 1 : null,
      queued_at: waitsForModerator(comment) ? submitted_at : null,
      submitted_at,
      published_at: isPublished ? (comment.publishedAt ?? submittedAt).toISOString() : null,
      campaign_id: null,
      source_id: comment.sourceId ?? null,
      data_key_id: comment.dataKeyId ?? null,
    })
    .execute();
  const { hash, text } = await storeVersion(db, comment, {
    consultation_id: consultation.id,
    reference: consultation.reference,
    number,
    comment_id: id,
    version: 1,
    submitted_at,
    draft_id: comment.draftId ?? null,
  });
  if (!parent) await joinOwnCampaign(db, { consultationId: consultation.id, commentId: id, text });
  return { ...place, id, number, hash };
}

/** What an authority says itself, and what was public elsewhere before it came here, needs no moderator. */
function waitsForModerator({ status, consultation, answers_for, sourceId }: NewComment) {
  if (status === "held") return true;
  return consultation.moderation === "after" && !answers_for && !sourceId;
}

async function nextNumber(db: Db, consultationId: string, status: NewComment["status"]) {
  const raisedBy = status === "published" ? 1 : 0;
  const { last_comment_number } = await db
    .updateTable("consultation")
    .set((eb) => ({
      last_comment_number: eb("last_comment_number", "+", 1),
      revision: eb("revision", "+", raisedBy),
    }))
    .where("id", "=", consultationId)
    .returning("last_comment_number")
    .executeTakeFirstOrThrow();
  return last_comment_number;
}

async function joinOwnCampaign(db: Db, comment: { consultationId: string; commentId: string; text: string }) {
  const campaign_id = await joinCampaign(db, comment);
  await db.updateTable("comment").set({ campaign_id }).where("id", "=", comment.commentId).execute();
}
