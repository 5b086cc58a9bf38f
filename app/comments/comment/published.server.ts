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

/** Published comments on the measure, replies left out. */
export function selectPublishedComments(db: Db, consultationId: string) {
  return selectPublished(db)
    .where("comment.consultation_id", "=", consultationId)
    .where("comment.parent_id", "is", null);
}

/** The points of published comments, each with its comment. */
export function selectPublishedPoints(db: Db, consultationId: string) {
  return selectPublishedComments(db, consultationId).innerJoin("point", (join) =>
    join
      .onRef("point.comment_id", "=", "comment.id")
      .onRef("point.version", "=", "comment.published_version"),
  );
}
