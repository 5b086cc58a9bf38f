import type { CommentFilters } from "#app/comments/comment/filters.ts";
import {
  listComments as listPage,
  type NarrowedConsultation,
} from "#app/comments/reading/list-comments.server.ts";
import type { Db } from "#db/schema.ts";

/** Each of what a list of comments is, by itself. */
export async function listComments(
  db: Db,
  consultation: NarrowedConsultation,
  which: { filters: CommentFilters; page: number },
) {
  const { comments } = await listPage(db, consultation, which);
  return comments;
}

export async function countComments(db: Db, consultation: NarrowedConsultation, filters: CommentFilters) {
  const { counted } = await listPage(db, consultation, { filters, page: 1 });
  return counted.comments;
}

export async function countFolded(db: Db, consultation: NarrowedConsultation, filters: CommentFilters) {
  const { counted } = await listPage(db, consultation, { filters, page: 1 });
  return counted;
}

export async function countByFilter(db: Db, consultation: NarrowedConsultation, filters: CommentFilters) {
  const { counts } = await listPage(db, consultation, { filters, page: 1 });
  return counts;
}
