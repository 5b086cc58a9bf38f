import type { Db } from "#db/schema.ts";
import { selectPublished, selectPublishedComments, selectPublishedPoints } from "./published.server.ts";

/** How many comments, replies and points are published, and the comments by stakeholder group. */
export async function publishedFigures(db: Db, consultationId: string) {
  const [byGroup, { replies }, { points }] = await Promise.all([
    selectPublishedComments(db, consultationId)
      .select("comment.stakeholder_group as group")
      .select(({ fn }) => fn.countAll<number>().as("comments"))
      .groupBy("comment.stakeholder_group")
      .orderBy("comments", "desc")
      .execute(),
    selectPublished(db)
      .select(({ fn }) => fn.countAll<number>().as("replies"))
      .where("comment.consultation_id", "=", consultationId)
      .where("comment.parent_id", "is not", null)
      .executeTakeFirstOrThrow(),
    selectPublishedPoints(db, consultationId)
      .select(({ fn }) => fn.countAll<number>().as("points"))
      .executeTakeFirstOrThrow(),
  ]);
  const comments = byGroup.reduce((sum, row) => sum + row.comments, 0);
  return { comments, replies, points, byGroup };
}
