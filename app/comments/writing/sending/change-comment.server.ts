import { allow, mayChange } from "#app/accounts/permissions.ts";
import { type LockedConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { notFound, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Attribution, Db, HoldCause } from "#db/schema.ts";
import { isChangeable } from "../../comment/changing.ts";
import type { CommentContent } from "../../comment/content.ts";
import { isPublic } from "../../comment/standing.ts";
import { withdrawnForOwner } from "../../comment/withdrawn-for-owner.server.ts";
import { countAnew } from "../../counting/count-anew.server.ts";
import { findReturn } from "../../drafts/returns.server.ts";
import type { Confidential } from "../../drafts/sealed-content.server.ts";
import { ownerOf, type Writer } from "../../drafts/writer.ts";
import { isRedacted } from "../../parts/redacted/whole-version.server.ts";
import { indexCommentsAnew } from "../../record/index-comments.server.ts";
import { lapseProposals } from "../../record/lapse-proposals.server.ts";
import { makePublic } from "../../record/public-version.server.ts";
import type { Signed } from "../../record/record-comment.server.ts";
import { rejoinCampaign } from "../../record/rejoin-campaign.server.ts";
import type { RenderedWords } from "../../record/rendered-words.server.ts";
import { storeVersion } from "../../record/store-version.server.ts";
import { holdComment } from "../../record/technology-hold.server.ts";
import type { Sent } from "./store-submission.server.ts";

interface ChangedComment extends CommentContent {
  consultation: LockedConsultation;
  commentId: string;
  confidential?: Confidential;
  words?: RenderedWords;
  /** How it is signed from now on; left out where that stays. */
  signed?: Signed;
  dataKeyId?: string | null;
  draftId: string;
  /** The version of the measure that it was written on; left out where it says nothing of provisions. */
  measureVersion?: number;
  now: Date;
  /** When it was sent, as that is stored. */
  at: Date;
  /** Why it goes into the hold; left out where it does not. */
  heldFor?: HoldCause | null;
}

/**
 * Stores a comment's next version and puts it before the moderators; the earlier versions stay, and what is public
 * stays public until the new version is. Runs in the caller's transaction, which has locked the consultation.
 */
export async function changeComment(db: Db, writer: Writer, changed: ChangedComment): Promise<Sent> {
  const { consultation, commentId, draftId, signed, now, at } = changed;
  const comment = await findOwn(db, commentId);
  allow(mayChange(ownerOf(writer), comment));
  const returnedAt = (await findReturn(db, commentId))?.decided_at ?? null;
  if (!isChangeable(consultation, { ...comment, returnedAt, now })) return refused({ form: noLonger });

  const version = comment.current_version + 1;
  const submitted_at = at.toISOString();
  // It may say again what was taken out: a moderator reads it first.
  const isPublished =
    isPublishedAtOnce(consultation, signed ?? comment) && !(await isRedacted(db, commentId));
  await storeVersion(db, changed, {
    consultation_id: consultation.id,
    reference: consultation.reference,
    number: comment.number,
    comment_id: commentId,
    version,
    submitted_at,
    measure_version: changed.measureVersion ?? consultation.measure_version,
    draft_id: draftId,
  });
  await db
    .updateTable("comment")
    .set({
      ...(signed && { ...signed, attribution_reason: null }),
      ...(changed.dataKeyId && { data_key_id: changed.dataKeyId }),
      status: isPublished ? "published" : "held",
      current_version: version,
      queued_at: submitted_at,
      // What a moderator has let through before is not what is to be published now.
      publish_at: null,
    })
    .where("id", "=", commentId)
    .execute();
  await lapseProposals(db, commentId);
  // While an earlier version is public it stays in the campaign that it is in, until the new one is public.
  if (comment.parent_id === null && !isPublic(comment) && !changed.heldFor)
    await rejoinCampaign(db, { id: commentId, consultation_id: consultation.id, version });
  if (changed.heldFor) {
    const held = { id: commentId, consultation_id: consultation.id, version };
    const next = isPublished ? version : undefined;
    await holdComment(db, held, { cause: changed.heldFor, at: submitted_at, next });
  } else if (isPublished) await makePublic(db, comment, { version, at: submitted_at });
  else if (isPublic(comment) && isSignedOtherwise(comment, signed)) {
    await indexCommentsAnew(db, [commentId]);
    await raiseRevision(db, consultation.id);
  }
  await countAnew(db, consultation.id, [commentId]);
  return { ok: true, number: comment.number };
}

/** Whether what is sent need not wait for a moderator. */
export function isPublishedAtOnce(
  { moderation }: Pick<LockedConsultation, "moderation">,
  { attribution }: { attribution?: Attribution },
) {
  return moderation === "after" && attribution !== "at risk";
}

/**
 * Whether a comment is signed otherwise now: that shows at once, though what it says has to wait. Where it is not, nobody
 * is told that it was changed: of someone at risk that would tell when they were at their machine.
 */
function isSignedOtherwise(comment: CommentToChange, signed: Signed | undefined) {
  return signed !== undefined && shown.some((part) => (signed[part] ?? null) !== comment[part]);
}

const shown = [
  "attribution",
  "author_name",
  "organisation",
  "organisation_id",
  "stakeholder_group",
  "country",
] as const;

type CommentToChange = Awaited<ReturnType<typeof findOwn>>;

const noLonger = message("sending.no-longer-changeable");

async function findOwn(db: Db, commentId: string) {
  const comment = await db
    .selectFrom("comment")
    .select(["id", "consultation_id", "number", "owner", "parent_id", "status", "current_version"])
    .select("set_aside")
    .select(withdrawnForOwner.as("withdrawn_at"))
    .select(["published_version", "published_at", ...shown])
    .where("id", "=", commentId)
    .executeTakeFirst();
  if (!comment) throw notFound();
  return comment;
}
