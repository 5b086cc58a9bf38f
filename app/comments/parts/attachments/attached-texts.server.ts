import type { Db } from "#db/schema.ts";
import { selectPublishedComments } from "../../comment/published.server.ts";

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

/** The files of published comments that everyone may read, each with its comment. */
export function selectPublishedFiles(db: Db, consultationId: string, ids?: readonly string[]) {
  return selectPublishedComments(db, consultationId, ids)
    .innerJoin("version_attachment as file", (join) =>
      join
        .onRef("file.comment_id", "=", "comment.id")
        .onRef("file.version", "=", "comment.published_version"),
    )
    .innerJoin("attachment", "attachment.id", "file.attachment_id")
    .where("file.name", "is not", null)
    .where((where) =>
      where.or([
        where("attachment.scan", "in", ["clean", "not scanned"]),
        // What everyone has of it is plain text, whatever the scanner says of the file.
        where("file.confidential", "=", 1),
      ]),
    );
}
