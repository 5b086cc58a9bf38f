import type { Db } from "#db/schema.ts";
import { selectPublishedComments, selectPublishedPoints } from "../comment/published.server.ts";
import { keepsRepliesRow } from "../comment/standing.server.ts";

/** How many comments, replies and points are published, and the comments by stakeholder group. */
export async function publishedFigures(db: Db, consultationId: string) {
  const [byGroup, replies, { points }] = await Promise.all([
    selectPublishedComments(db, consultationId)
      .select("comment.stakeholder_group as group")
      .select(({ fn }) => fn.countAll<number>().as("comments"))
      .groupBy("comment.stakeholder_group")
      .orderBy("comments", "desc")
      .execute(),
    countReplies(db, consultationId),
    selectPublishedPoints(db, consultationId)
      .select(({ fn }) => fn.countAll<number>().as("points"))
      .executeTakeFirstOrThrow(),
  ]);
  const comments = byGroup.reduce((sum, row) => sum + row.comments, 0);
  return { comments, replies, points, byGroup };
}

/** A reply can be read where all that it answers can be too, or was withdrawn by its author. */
async function countReplies(db: Db, consultationId: string) {
  const { replies } = await db
    .withRecursive("public", (roots) =>
      roots
        .selectFrom("comment")
        .select(["id", "id as root", "depth", "published_version"])
        .where("consultation_id", "=", consultationId)
        .where("parent_id", "is", null)
        .where(keepsRepliesRow)
        .unionAll((below) =>
          below
            .selectFrom("comment")
            // By its root too: that is what the index is on.
            .innerJoin("public", (join) =>
              join.onRef("public.root", "=", "comment.root_id").onRef("public.id", "=", "comment.parent_id"),
            )
            .select(["comment.id", "public.root", "comment.depth", "comment.published_version"])
            .where(keepsRepliesRow),
        ),
    )
    .selectFrom("public")
    .select(({ fn }) => fn.countAll<number>().as("replies"))
    .where("depth", ">", 0)
    .where("published_version", "is not", null)
    .executeTakeFirstOrThrow();
  return replies;
}
