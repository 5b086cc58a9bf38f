import type { Db } from "#db/schema.ts";

/** How many comments, replies and points are published, and the comments by stakeholder group. */
export async function publishedFigures(db: Db, consultationId: string) {
  const [byGroup, { replies }, { points }] = await Promise.all([
    published(db, consultationId)
      .select("comment.stakeholder_group as group")
      .select(({ fn }) => fn.countAll<number>().as("comments"))
      .where("comment.parent_id", "is", null)
      .groupBy("comment.stakeholder_group")
      .orderBy("comments", "desc")
      .execute(),
    published(db, consultationId)
      .select(({ fn }) => fn.countAll<number>().as("replies"))
      .where("comment.parent_id", "is not", null)
      .executeTakeFirstOrThrow(),
    published(db, consultationId)
      .innerJoin("point", (join) =>
        join
          .onRef("point.comment_id", "=", "comment.id")
          .onRef("point.version", "=", "comment.published_version"),
      )
      .select(({ fn }) => fn.countAll<number>().as("points"))
      .executeTakeFirstOrThrow(),
  ]);
  const comments = byGroup.reduce((sum, row) => sum + row.comments, 0);
  return { comments, replies, points, byGroup };
}

function published(db: Db, consultationId: string) {
  return db
    .selectFrom("comment")
    .where("comment.consultation_id", "=", consultationId)
    .where("comment.published_version", "is not", null);
}
