import type { Account } from "#app/accounts/account.ts";
import { type MaybeInHold, mayReview } from "#app/accounts/permissions.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db, Owner } from "#db/schema.ts";
import { isWithdrawn } from "../../comment/standing.ts";

export interface AttachmentReader {
  account: Account | null;
  /** The owners that they may act for. */
  owners: Owner[];
}

export interface WhichAttachment {
  consultation: { id: string; government_code: string };
  number: string | undefined;
  attachmentId: string | undefined;
}

/**
 * The latest version of a comment in which this reader may have that file: the published one for everyone; any for its
 * owner and that government's moderators; once it is withdrawn, for its owner alone. 404 for everyone else, and for what
 * is confidential.
 */
export async function findAttachment(
  db: Db,
  reader: AttachmentReader,
  { consultation, number, attachmentId }: WhichAttachment,
) {
  const versions = await db
    .selectFrom("version_attachment")
    .innerJoin("comment", "comment.id", "version_attachment.comment_id")
    .select(["comment.id as comment_id", "comment.owner", "comment.published_version"])
    .select(["comment.withdrawn_at", "comment.set_aside"])
    .select("version_attachment.version")
    .where("comment.consultation_id", "=", consultation.id)
    .where("comment.number", "=", wholeNumber(number))
    .where("version_attachment.attachment_id", "=", attachmentId ?? "")
    // Of a file that is confidential in part, everyone may have its public words.
    .where("version_attachment.name", "is not", null)
    .orderBy("version_attachment.version", "desc")
    .execute();
  const published = versions.find((file) => !isWithdrawn(file) && file.version === file.published_version);
  if (published) return { ...published, isPublic: true };
  const [latest] = versions;
  if (!latest || !mayHaveUnpublished(reader, { ...latest, ...consultation })) throw notFound();
  return { ...latest, isPublic: false };
}

/** Whether this reader may have a file that is not public: its owner always, a moderator until it is withdrawn. */
export function mayHaveUnpublished(
  { account, owners }: AttachmentReader,
  file: MaybeInHold & { owner: Owner | null; withdrawn_at: string | null },
) {
  const isOwn = file.owner !== null && owners.includes(file.owner);
  return isOwn || (!isWithdrawn(file) && mayReview(account, file));
}
