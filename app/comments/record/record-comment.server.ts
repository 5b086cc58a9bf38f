import type { TextReading } from "#app/indexing/read-texts.server.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import { newId, newTimelessId } from "#db/new-id.ts";
import type { Attribution, CommentTable, Db } from "#db/schema.ts";
import type { CommentContent } from "../comment/content.ts";
import { deepestReply } from "../comment/thread.ts";
import { countAnew } from "../counting/count-anew.server.ts";
import type { Confidential } from "../drafts/sealed-content.server.ts";
import { campaignsLike } from "./campaigns.server.ts";
import type { Likeness } from "./choose-campaign.ts";
import { likenessOf } from "./likeness.server.ts";
import { publicFrom, tellOfNew } from "./public-version.server.ts";
import { randomNumber } from "./random-number.server.ts";
import { type RenderedWords, renderWords } from "./rendered-words.server.ts";
import { asideFor } from "./set-aside.server.ts";
import { storeVersions } from "./store-version.server.ts";
import { storeCampaigns } from "./stored-campaigns.server.ts";

/** By whom a comment is, as it will be shown; null is shown as "not stated". */
export type Signed = Pick<
  CommentTable,
  "author_id" | "author_name" | "organisation" | "stakeholder_group" | "country" | "owner"
> & { attribution?: Attribution; sealed_reason?: string | null; organisation_id?: string | null };

interface On {
  id: string;
  reference: string;
  moderation: "before" | "after";
  measure_version: number;
}

export interface NewComment extends CommentContent {
  signed: Signed;
  confidential?: Confidential;
  /** What renderWords and likenessOf made of it; left out, it is made here. */
  words?: RenderedWords;
  likeness?: Likeness;
  /** What readTexts made of its author and its remarks, where it has no other texts; left out, it is made here. */
  reading?: TextReading;
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
  /** The version of the measure that it was written on; left out, the present one. */
  measureVersion?: number;
  /** The change by which it was taken although it came late. */
  late_by?: string | null;
  /** The same for comments that are filed at once with several governments. */
  filingId?: string | null;
  /** Whether it may release controlled technology, so that nobody but technology officers reads it for now. */
  isHeld?: boolean;
}

/** As recordComments, for one comment. */
export async function recordComment(db: Db, { consultation, ...comment }: NewComment & { consultation: On }) {
  const [recorded] = await recordComments(db, consultation, [comment]);
  if (!recorded) throw new Error("A comment was not recorded");
  return recorded;
}

/**
 * Stores comments on one consultation, in their order: their numbers, first versions, points and campaigns, and their
 * places in the moderators' queue. Runs in the caller's transaction, which waits for others of the same consultation from
 * here on: numbers have no gaps. What was sent in at-risk mode has ids and a number that tell nothing of when; its caller
 * has locked the consultation.
 */
export async function recordComments(db: Db, consultation: On, comments: NewComment[]) {
  if (comments.length === 0) return [];
  const numbered = await numberComments(db, consultation.id, comments);
  const likenesses = await compareWith(db, consultation.id, numbered);
  const { choose, begun } = await campaignsLike(db, consultation.id, [...likenesses.values()]);
  const rows = numbered.map((comment) => {
    const likeness = likenesses.get(comment);
    return {
      ...rowOf(comment, consultation),
      campaign_id: likeness ? choose({ commentId: comment.id, likeness }) : null,
    };
  });
  await insertRows(db, "comment", rows);
  await storeCampaigns(db, consultation.id, begun);
  const versions = numbered.map((comment) => versionOf(comment, consultation));
  const stored = await storeVersions(db, versions);
  await countAnew(
    db,
    consultation.id,
    rows.map(({ id }) => id),
  );
  const readings = new Map(numbered.flatMap(({ id, reading }) => (reading ? [[id, reading]] : [])));
  await tellOfNew(db, consultation.id, { comments: rows, readings });
  return stored.map(({ content, facts, hash }) => ({
    ...placeOf(content),
    id: facts.comment_id,
    number: facts.number,
    draft_id: facts.draft_id,
    hash,
  }));
}

type Numbered = NewComment & { id: string; number: number; words: RenderedWords };

async function numberComments(db: Db, consultationId: string, comments: NewComment[]) {
  const counted = comments.filter((comment) => !isAtRisk(comment));
  let next = counted.length === 0 ? 0 : await takeNumbers(db, consultationId, counted);
  const numbered: Numbered[] = [];
  for (const comment of comments) {
    const words = comment.words ?? (await renderWords(comment));
    if (isAtRisk(comment)) {
      const given = numbered.map(({ number }) => number);
      const number = await randomNumber(db, consultationId, given);
      numbered.push({ ...comment, words, id: newTimelessId(), number });
    } else numbered.push({ ...comment, words, id: newId(), number: next++ });
  }
  return numbered;
}

const isAtRisk = ({ signed }: NewComment) => signed.attribution === "at risk";

/** Takes as many numbers as there are comments; gives the first. */
async function takeNumbers(db: Db, consultationId: string, comments: NewComment[]) {
  const { last_comment_number } = await db
    .updateTable("consultation")
    .set((column) => ({ last_comment_number: column("last_comment_number", "+", comments.length) }))
    .where("id", "=", consultationId)
    .returning("last_comment_number")
    .executeTakeFirstOrThrow();
  return last_comment_number - comments.length + 1;
}

/** By what each is compared; not replies, which belong to no campaign, and not what is held, whose words are nobody's. */
async function compareWith(db: Db, consultationId: string, comments: Numbered[]) {
  const likenesses = new Map<Numbered, Likeness>();
  for (const comment of comments)
    if (!comment.parent && !comment.isHeld)
      likenesses.set(comment, comment.likeness ?? (await likenessOf(db, consultationId, comment.words.text)));
  return likenesses;
}

function rowOf(comment: Numbered, { id: consultation_id, moderation }: On) {
  const { id, number, signed, status, submittedAt, publishedAt } = comment;
  const submitted_at = submittedAt.toISOString();
  const publicAt = status === "published" ? (publishedAt ?? submittedAt).toISOString() : null;
  const waits = waitsForModerator(comment, moderation);
  const row = {
    ...signed,
    ...placeOf(comment),
    id,
    consultation_id,
    number,
    answers_for: comment.answers_for ?? null,
    status,
    current_version: 1,
    ...(publicAt ? publicFrom(publicAt) : { published_version: null, published_at: null }),
    queued_at: waits ? submitted_at : null,
    submitted_at,
    source_id: comment.sourceId ?? null,
    late_by: comment.late_by ?? null,
    filing_id: comment.filingId ?? null,
    data_key_id: comment.dataKeyId ?? null,
    set_aside: null,
    stood: null,
  };
  if (!comment.isHeld) return row;
  const stood = { status, published_version: row.published_version, waits, publish_at: null };
  return { ...row, published_at: null, ...asideFor("technology", stood) };
}

function placeOf({ parent }: NewComment) {
  return {
    parent_id: parent?.id ?? null,
    root_id: parent ? (parent.root_id ?? parent.id) : null,
    depth: parent ? Math.min(parent.depth + 1, deepestReply) : 0,
  };
}

/** What an authority says itself, and what was public elsewhere before it came here, needs no moderator. */
function waitsForModerator({ status, answers_for, sourceId }: NewComment, moderation: On["moderation"]) {
  if (status === "held") return true;
  return moderation === "after" && !answers_for && !sourceId;
}

function versionOf(comment: Numbered, { id: consultation_id, reference, measure_version }: On) {
  const { id, number, words, submittedAt, draftId, measureVersion } = comment;
  const facts = {
    consultation_id,
    reference,
    number,
    comment_id: id,
    version: 1,
    submitted_at: submittedAt.toISOString(),
    measure_version: measureVersion ?? measure_version,
    draft_id: draftId ?? null,
  };
  return { content: comment, words, facts };
}
