import type { Db } from "#db/schema.ts";
import { selectPublished } from "./published.server.ts";
import { countReplies, threadBelow } from "./thread.ts";

/** The public thread below a comment, with the text of each reply. */
export async function findThread(db: Db, root: { id: string; number: number }) {
  const replies = await selectReplies(db, [root.id])
    .select([
      "comment.author_name",
      "comment.organisation",
      "comment.organisation_id",
      "comment.stakeholder_group",
      "comment.country",
      "comment.answers_for",
      "comment.submitted_at",
      "shown.language",
      "shown.remarks_html",
    ])
    .execute();
  return threadBelow(root, replies);
}

/** How many public replies are below each of these comments. */
export async function countThreads(db: Db, roots: { id: string; number: number }[]) {
  if (roots.length === 0) return new Map<string, number>();
  const replies = await selectReplies(
    db,
    roots.map(({ id }) => id),
  ).execute();
  const byRoot = Map.groupBy(replies, (reply) => reply.root_id);
  return new Map(
    roots.map((root) => [root.id, countReplies(threadBelow(root, byRoot.get(root.id) ?? []))] as const),
  );
}

function selectReplies(db: Db, rootIds: string[]) {
  return selectPublished(db)
    .select(["comment.id", "comment.root_id", "comment.parent_id", "comment.number"])
    .where("comment.root_id", "in", rootIds)
    .orderBy("comment.submitted_at")
    .orderBy("comment.number");
}
