import { notStated } from "#app/comments/comment/filters.ts";
import type { Db } from "#db/schema.ts";
import { findQuotes, selectPublicPassages } from "./find-quotes.server.ts";
import { countPoints, type MadePoint, type QuotedPoint, type SaidPoint } from "./said-points.ts";

/** All key points that public comments make now, the strongest first, with what makes them. */
export async function findPoints(
  db: Db,
  consultationId: string,
): Promise<{ points: SaidPoint[]; made: MadePoint[] }> {
  const made = await selectPublicPassages(db, consultationId)
    .innerJoin("key_point_passage as made", "made.passage_id", "passage.id")
    .select(["made.key_point_id", "passage.comment_id", "passage.provision_id"])
    .select(["comment.campaign_id", "comment.organisation", "comment.stakeholder_group", "comment.country"])
    .distinct()
    .execute();
  const points = await db
    .selectFrom("key_point")
    .select(["id", "position", "language", "theme_id", "joined_as"])
    .where("consultation_id", "=", consultationId)
    .execute();
  const facts = points.map(({ position, ...point }) => ({ ...point, position: position ?? notStated }));
  return { points: countPoints(facts, made), made };
}

/** Those with their quotes; a key point of which nothing can be quoted is not shown. */
export async function quotePoints(
  db: Db,
  consultationId: string,
  { points, each }: { points: SaidPoint[]; each: number },
): Promise<QuotedPoint[]> {
  const keyPointIds = points.map(({ id }) => id);
  const quotes = await findQuotes(db, consultationId, { keyPointIds, each });
  return points.flatMap((point) => {
    const own = quotes.get(point.id) ?? [];
    return own.length > 0 ? [{ ...point, quotes: own }] : [];
  });
}
