import type { Db } from "#db/schema.ts";
import { selectPublishedComments } from "../reading/published.server.ts";

/** The words in the public files of a version, for those who decide on it. */
export async function listAttachedTexts(
  db: Db,
  { comment_id, version }: { comment_id: string; version: number },
) {
  const rows = await db
    .selectFrom("version_attachment")
    .select(["attachment_id", "name", "text"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .where("name", "is not", null)
    .orderBy("sort_order")
    .execute();
  return rows.flatMap(({ name, text, ...row }) => (name && text ? [{ ...row, name, text }] : []));
}

/** The files of published comments that everyone may read, with the words in them. */
export async function listPublishedFiles(db: Db, consultationId: string, commentIds: string[]) {
  return selectPublishedComments(db, consultationId)
    .innerJoin("version_attachment", (join) =>
      join
        .onRef("version_attachment.comment_id", "=", "comment.id")
        .onRef("version_attachment.version", "=", "comment.published_version"),
    )
    .innerJoin("attachment", "attachment.id", "version_attachment.attachment_id")
    .select(["version_attachment.comment_id", "version_attachment.name", "version_attachment.text"])
    .where("comment.id", "in", commentIds)
    .where("version_attachment.name", "is not", null)
    .where((where) =>
      where.or([
        where("attachment.scan", "in", ["clean", "not scanned"]),
        // What everyone has of it is plain text, whatever the scanner says of the file.
        where("version_attachment.confidential", "=", 1),
      ]),
    )
    .orderBy("version_attachment.sort_order")
    .execute();
}
