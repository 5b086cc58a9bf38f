import { notStated } from "#app/comments/comment/filters.ts";
import type { Db } from "#db/schema.ts";
import { type MadeOfAll, type PointFacts, pointCounter } from "./count-points.ts";
import { findQuotes } from "./find-quotes.server.ts";
import { findSentences } from "./find-sentences.server.ts";
import { selectMakings, selectPoints } from "./made-points.server.ts";
import type { QuotedPoint, SaidPoint } from "./said-points.ts";

export interface FoundPoints {
  /** The strongest first. */
  points: SaidPoint[];
  made: MadeOfAll;
}

/** All key points that public comments make now, with what is told of all of them. */
export async function findPoints(db: Db, consultationId: string): Promise<FoundPoints> {
  const counter = pointCounter(await listFacts(db, consultationId));
  for (const ids of await batchesOf(db, consultationId))
    counter.add(await listMakings(db, consultationId, ids));
  return { points: counter.points(), made: counter.made };
}

async function listFacts(db: Db, consultationId: string): Promise<PointFacts[]> {
  const points = await selectPoints(db, consultationId)
    .select(["key_point.id", "key_point.position", "key_point.language", "key_point.joined_as"])
    .select(["key_point.place", "own_theme.shown_as as theme_id"])
    .execute();
  return points.map(({ position, ...point }) => ({ ...point, position: position ?? notStated }));
}

/** Passages that make key points, of which no more are read at once, but of a single key point all. */
const atOnce = 50_000;

/** Key points as they are shown, as many together as few passages make: all at once where there are few. */
async function batchesOf(db: Db, consultationId: string) {
  const counts = await db
    .selectFrom("key_point as own")
    .innerJoin("key_point_passage as made", "made.key_point_id", "own.id")
    .select("own.shown_as as id")
    .select(({ fn }) => fn.countAll<number>().as("passages"))
    .where("own.consultation_id", "=", consultationId)
    .where("own.shown_as", "is not", null)
    .groupBy("own.shown_as")
    .orderBy("own.shown_as")
    .execute();
  const batches: string[][] = [];
  let inLast = atOnce;
  for (const { id, passages } of counts) {
    if (id === null) continue;
    if (inLast + passages > atOnce) batches.push([]);
    inLast = inLast + passages > atOnce ? passages : inLast + passages;
    batches.at(-1)?.push(id);
  }
  return batches;
}

async function listMakings(db: Db, consultationId: string, keyPointIds: string[]) {
  return selectMakings(db, consultationId)
    .select(["point.id as key_point_id", "made.made_by", "passage.provision_id", "comment.number"])
    .select(["comment.organisation", "comment.stakeholder_group", "comment.country"])
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("voice"))
    .where("own.shown_as", "in", keyPointIds)
    .distinct()
    .execute();
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
