import type { Db } from "#db/schema.ts";
import { keepsRepliesRow } from "../comment/standing.server.ts";
import { countReplies, threadBelow } from "../comment/thread.ts";

/** The public thread below a comment, with the text of each reply; of a withdrawn one there is only its number. */
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
      "shown.version",
      "shown.submitted_at as changed_at",
      "shown.language",
      "shown.remarks_html",
    ])
    .execute();
  return threadBelow(
    root,
    replies.map((reply) => (reply.remarks_html === null ? withoutAuthor(reply) : reply)),
  );
}

/** Who withdrew a reply is not told. */
function withoutAuthor<Reply extends object>(reply: Reply) {
  const nobody = { author_name: null, organisation: null, stakeholder_group: null, country: null };
  return { ...reply, ...nobody, answers_for: null };
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

/** Published replies, and withdrawn ones, which hold up what is below them. */
function selectReplies(db: Db, rootIds: string[]) {
  return db
    .selectFrom("comment")
    .leftJoin("comment_version as shown", (join) =>
      join
        .onRef("shown.comment_id", "=", "comment.id")
        .onRef("shown.version", "=", "comment.published_version"),
    )
    .select(["comment.id", "comment.root_id", "comment.parent_id", "comment.number", "comment.withdrawn_at"])
    .where("comment.root_id", "in", rootIds)
    .where(keepsRepliesRow)
    .orderBy("comment.submitted_at")
    .orderBy("comment.number");
}
