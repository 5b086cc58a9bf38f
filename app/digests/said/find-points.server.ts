import { notStated } from "#app/comments/comment/filters.ts";
import type { Db } from "#db/schema.ts";
import { findQuotes, selectPublicPassages } from "./find-quotes.server.ts";
import { findSentences } from "./find-sentences.server.ts";
import { selectMade, selectPoints } from "./made-points.server.ts";
import { countPoints, type MadePoint, type QuotedPoint, type SaidPoint } from "./said-points.ts";

export interface FoundPoints {
  /** The strongest first. */
  points: SaidPoint[];
  made: MadePoint[];
}

/** All key points that public comments make now, with what makes them. */
export async function findPoints(db: Db, consultationId: string): Promise<FoundPoints> {
  const all = await selectPublicPassages(db, consultationId)
    .innerJoin(selectMade(db, consultationId), (join) => join.onRef("made.passage_id", "=", "passage.id"))
    .select(["made.key_point_id", "made.made_by", "passage.comment_id", "passage.provision_id"])
    .select(["comment.campaign_id", "comment.organisation", "comment.stakeholder_group", "comment.country"])
    .distinct()
    .execute();
  const points = await selectPoints(db, consultationId)
    .select(["key_point.id", "key_point.position", "key_point.language", "key_point.joined_as"])
    .select(["key_point.place", "own_theme.shown_as as theme_id"])
    .execute();
  const facts = points.map(({ position, ...point }) => ({ ...point, position: position ?? notStated }));
  return { points: countPoints(facts, all), made: all };
}

/** Those with their quotes, and with what officials wrote on them; a key point of which nothing can be quoted is not shown. */
export async function quotePoints(
  db: Db,
  consultationId: string,
  { points, each }: { points: SaidPoint[]; each: number },
): Promise<QuotedPoint[]> {
  const keyPointIds = points.map(({ id }) => id);
  const quotes = await findQuotes(db, consultationId, { keyPointIds, each });
  const sentences = await findSentences(db, consultationId, keyPointIds);
  return points.flatMap((point) => {
    const own = quotes.get(point.id) ?? [];
    return own.length > 0 ? [{ ...point, quotes: own, sentence: sentences.get(point.id) ?? null }] : [];
  });
}
