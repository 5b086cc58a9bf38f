import type { Db } from "#db/schema.ts";
import { keepsReplies } from "../comment/standing.ts";
import { countReplies, threadBelow } from "../comment/thread.ts";
import type { CommentFacts } from "./facts.server.ts";

/**
 * How many replies can be read below each comment to whose thread these belong, by its number. A reply can be read where all
 * that it answers can be too, or was withdrawn by its author.
 */
export async function countRepliesBelow(db: Db, comments: readonly CommentFacts[]) {
  const roots = [...new Set(comments.map(({ id, root_id }) => root_id ?? id))];
  if (roots.length === 0) return new Map<number, number>();
  const replies = await selectInThread(db).where("root_id", "in", roots).execute();
  const byRoot = Map.groupBy(replies, ({ root_id }) => root_id);
  const changed = roots.filter((root) => byRoot.has(root));
  if (changed.length === 0) return new Map<number, number>();
  const rows = await selectInThread(db).where("id", "in", changed).execute();
  return new Map(
    rows.map((root) => {
      const readable = (byRoot.get(root.id) ?? []).filter(keepsReplies);
      return [root.number, keepsReplies(root) ? countReplies(threadBelow(root, readable)) : 0] as const;
    }),
  );
}

function selectInThread(db: Db) {
  return db
    .selectFrom("comment")
    .select(["id", "root_id", "parent_id", "number", "status", "published_version", "withdrawn_at"]);
}
