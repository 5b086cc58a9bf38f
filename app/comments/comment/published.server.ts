import { inNoIndex } from "#db/in-no-index.server.ts";
import type { Db } from "#db/schema.ts";

/** Comments and replies that everyone may read, each with the version that is public as `shown`. */
export function selectPublished(db: Db) {
  return db
    .selectFrom("comment")
    .innerJoin("comment_version as shown", (join) =>
      join
        .onRef("shown.comment_id", "=", "comment.id")
        .onRef("shown.version", "=", "comment.published_version"),
    );
}

/**
 * Published comments on the measure, replies left out; where ids are given, those of them alone. They are then found by their ids: told the
 * consultation as well, SQLite would go through all comments of that for a few hundred ids.
 */
export function selectPublishedComments(db: Db, consultationId: string, ids?: readonly string[]) {
  const published = selectPublished(db).where("comment.parent_id", "is", null);
  return ids
    ? published
        .where("comment.id", "in", ids)
        .where(inNoIndex("comment.consultation_id"), "=", consultationId)
    : published.where("comment.consultation_id", "=", consultationId);
}

/** The points of published comments, each with its comment. */
export function selectPublishedPoints(db: Db, consultationId: string, ids?: readonly string[]) {
  return selectPublishedComments(db, consultationId, ids).innerJoin("point", (join) =>
    join
      .onRef("point.comment_id", "=", "comment.id")
      .onRef("point.version", "=", "comment.published_version"),
  );
}
