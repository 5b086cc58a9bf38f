import type { Db } from "#db/schema.ts";
import { readFiguresOf } from "../counting/figures.server.ts";

/** How many comments, replies and points are published, and the comments by stakeholder group. */
export async function publishedFigures(db: Db, consultationId: string) {
  const [facts, replies, points] = await Promise.all([
    readFiguresOf(db, consultationId, "facts"),
    readFiguresOf(db, consultationId, "replies"),
    readFiguresOf(db, consultationId, "point"),
  ]);
  const groups = Map.groupBy(facts, ({ of: [group] }) => group);
  const byGroup = [...groups]
    .map(([group, figures]) => ({ group, comments: total(figures) }))
    .sort((one, other) => other.comments - one.comments);
  return { comments: total(facts), replies: total(replies), points: total(points), byGroup };
}

function total(figures: { count: number }[]) {
  return figures.reduce((sum, { count }) => sum + count, 0);
}
