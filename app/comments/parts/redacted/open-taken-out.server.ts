import { download } from "#app/files/download.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db } from "#db/schema.ts";
import {
  type AttachmentReader,
  mayHaveUnpublished,
  type WhichAttachment,
} from "../attachments/find-attachment.server.ts";
import { openAttachment, type StoredFileContext } from "../attachments/open-attachment.server.ts";
import { findWhole } from "./whole-version.server.ts";

/**
 * A file as its author sent it, which a moderator took out or of which words were taken out: for its owner, and for that
 * government's moderators unless it was withdrawn. 404 for everyone else.
 */
export async function openTakenOut(
  context: StoredFileContext,
  reader: AttachmentReader,
  asked: WhichAttachment,
): Promise<Response> {
  const { comment_id, version } = await findTakenOut(context.db, reader, asked);
  const whole = await findWhole(context.db, { comment_id, version });
  const file = whole?.rows.attachments.find(({ attachment_id }) => attachment_id === asked.attachmentId);
  if (!file || file.name === null) throw notFound();
  // Of one that its author has marked in part, this is what everyone had in its place.
  if (file.confidential === 1)
    return download(new TextEncoder().encode(file.text ?? ""), { name: file.name, kind: "txt" });
  return openAttachment(context, { commentId: comment_id, version, attachmentId: file.attachment_id });
}

async function findTakenOut(
  db: Db,
  reader: AttachmentReader,
  { consultation, number, attachmentId }: WhichAttachment,
) {
  const file = await db
    .selectFrom("version_attachment")
    .innerJoin("comment", "comment.id", "version_attachment.comment_id")
    .select(["comment.id as comment_id", "comment.owner", "comment.withdrawn_at"])
    .select("comment.set_aside")
    .select("version_attachment.version")
    .where("comment.consultation_id", "=", consultation.id)
    .where("comment.number", "=", wholeNumber(number))
    .where("version_attachment.attachment_id", "=", attachmentId ?? "")
    .where("version_attachment.redacted", "is not", null)
    .orderBy("version_attachment.version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!file || !mayHaveUnpublished(reader, { ...file, ...consultation })) throw notFound();
  return file;
}
