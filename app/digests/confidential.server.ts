import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import { hasPart } from "#app/comments/counting/figures.server.ts";
import type { Db } from "#db/schema.ts";

/**
 * How much is confidential in the published comments, by ground: of each how many comments claim it, and for how many
 * parts. What the parts say is not known here.
 */
export async function countConfidential(db: Db, consultationId: string) {
  if (!(await hasPart(db, consultationId, "confidential"))) return { comments: 0, grounds: [] };
  const parts = selectPublishedComments(db, consultationId).innerJoin("confidential_part as part", (join) =>
    join.onRef("part.comment_id", "=", "comment.id").onRef("part.version", "=", "comment.published_version"),
  );
  const grounds = await parts
    .select("part.ground")
    .select(({ fn }) => [
      fn.countAll<number>().as("parts"),
      fn.count<number>("comment.id").distinct().as("comments"),
    ])
    .groupBy("part.ground")
    .orderBy("comments", "desc")
    .orderBy("part.ground")
    .execute();
  const { comments } = await parts
    .select(({ fn }) => fn.count<number>("comment.id").distinct().as("comments"))
    .executeTakeFirstOrThrow();
  return { comments, grounds };
}
