import { notStated } from "#app/comments/comment/filters.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { compared, type JustCounted, type MadeOfAll, type PointFacts, pointCounter } from "./count-points.ts";
import type { CountedLanguage } from "./find-languages.server.ts";
import { selectMakings, selectPoints } from "./made-points.server.ts";
import type { QuoteReference } from "./quote-references.ts";
import type { SaidPoint } from "./said-points.ts";

/** Key points as a page shows them. */
export interface FoundPoints {
  /** The strongest first. */
  points: SaidPoint[];
  made: MadeOfAll;
  /** Where their quotes stand, by key point, as far as that is known already. */
  quotes: Map<string, QuoteReference[]>;
  /** In which comments are written, as far as that is known already. */
  languages: CountedLanguage[] | null;
  /** When they were counted; null for now. */
  asOf: string | null;
}

/** Key points as they were counted just now. */
export type CountedPoints = FoundPoints & Pick<JustCounted, "sides">;

/** All key points that public comments make now, with what is told of all of them: all that makes them is read. */
export async function countPoints(db: Db, consultationId: string): Promise<CountedPoints> {
  const facts = await listFacts(db, consultationId);
  const { points, sides, made } = await countSome(db, consultationId, facts);
  return { points: compared(points, sides), sides, made, quotes: new Map(), languages: null, asOf: null };
}

/** What can be told of each key point without a look at what makes it. */
export async function listFacts(db: Db, consultationId: string): Promise<PointFacts[]> {
  const points = await selectPoints(db, consultationId)
    .select(["key_point.id", "key_point.position", "key_point.language", "key_point.joined_as"])
    .select(["key_point.place", "own_theme.shown_as as theme_id"])
    .execute();
  return points.map(({ position, ...point }) => ({ ...point, position: position ?? notStated }));
}

/** Counts these key points. */
export async function countSome(db: Db, consultationId: string, facts: PointFacts[]): Promise<JustCounted> {
  const counter = pointCounter(facts);
  const keyPointIds = facts.map(({ id }) => id);
  for (const ids of await batchesOf(db, consultationId, keyPointIds))
    counter.add(await listMakings(db, consultationId, ids));
  return counter.counted();
}

/** Passages that make key points, of which no more are read at once, but of a single key point all. */
const atOnce = 50_000;

/** These key points, as many together as few passages make: all at once where there are few. */
async function batchesOf(db: Db, consultationId: string, keyPointIds: string[]) {
  const batches: string[][] = [];
  let inLast = atOnce;
  for (let at = 0; at < keyPointIds.length; at += rowsAtOnce) {
    const counts = await db
      .selectFrom("key_point as own")
      .innerJoin("key_point_passage as made", "made.key_point_id", "own.id")
      .select("own.shown_as as id")
      .select(({ fn }) => fn.countAll<number>().as("passages"))
      .where("own.consultation_id", "=", consultationId)
      .where("own.shown_as", "in", keyPointIds.slice(at, at + rowsAtOnce))
      .groupBy("own.shown_as")
      .orderBy("own.shown_as")
      .execute();
    for (const { id, passages } of counts) {
      if (id === null) continue;
      if (inLast + passages > atOnce) batches.push([]);
      inLast = inLast + passages > atOnce ? passages : inLast + passages;
      batches.at(-1)?.push(id);
    }
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
