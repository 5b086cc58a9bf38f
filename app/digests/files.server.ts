import { opening } from "#app/comments/comment/excerpt.server.ts";
import { hasPart } from "#app/comments/counting/figures.server.ts";
import { selectPublishedFiles } from "#app/comments/parts/attachments/attached-texts.server.ts";
import type { Db } from "#db/schema.ts";
import { longestBeginning } from "./digest-view.ts";

/** The files that go with published comments and that everyone may read, the first of them with their first words. */
export async function digestFiles(db: Db, consultationId: string, most: number) {
  if (!(await hasPart(db, consultationId, "file"))) return { all: 0, comments: 0, shown: [] };
  const files = selectPublishedFiles(db, consultationId);
  const { all, comments } = await files
    .select(({ fn }) => [
      fn.countAll<number>().as("all"),
      fn.count<number>("comment.id").distinct().as("comments"),
    ])
    .executeTakeFirstOrThrow();
  const shown = await files
    .select(["file.attachment_id", "file.name", "file.size", "file.confidential", "attachment.kind"])
    .select(opening("file.text").as("opening"))
    .select(["comment.number", "comment.author_name", "comment.organisation", "comment.attribution"])
    .select(["comment.stakeholder_group", "comment.country"])
    .orderBy("comment.number")
    .orderBy("file.sort_order")
    .limit(most)
    .execute();
  return {
    all,
    comments,
    shown: shown.map(({ attachment_id, name, size, kind, opening, ...file }) => ({
      ...file,
      id: attachment_id,
      name: name ?? "",
      // What is left of a file of which something is confidential is its text.
      kind: file.confidential === 1 ? "txt" : kind,
      size: size ?? 0,
      beginning: (opening ?? "")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, longestBeginning + 1),
    })),
  };
}
