import { notStated } from "#app/comments/comment/filters.ts";
import type { Progress } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import { compared, type JustCounted, type MadeOfAll, type PointFacts, pointCounter } from "./count-points.ts";
import type { CountedLanguage } from "./find-languages.server.ts";
import { selectMakings, selectPoints } from "./made-points.server.ts";
import { makingsInTurn } from "./makings-in-turn.server.ts";
import { type Nearest, nearestFinder } from "./nearest.ts";
import type { QuoteReference } from "./quote-references.ts";
import type { SaidPoint } from "./said-points.ts";

/** Key points as a page shows them. */
export interface FoundPoints {
  /** The strongest first. */
  points: SaidPoint[];
  made: MadeOfAll;
  /** Where their quotes stand, by key point, as far as that is known already. */
  quotes: Map<string, QuoteReference[]>;
  /** What is nearest to each, where all that makes them has just been read. */
  nearest?: Nearest;
  /** In which comments are written, as far as that is known already. */
  languages: CountedLanguage[] | null;
  /** When they were counted; null for now. */
  asOf: string | null;
}

/** Key points as they were counted just now. */
export type CountedPoints = FoundPoints & Pick<JustCounted, "sides"> & { nearest: Nearest };

/** All key points that public comments make now, with what is told of all of them: all that makes them is read. */
export async function countPoints(
  db: Db,
  consultationId: string,
  progress?: Progress,
): Promise<CountedPoints> {
  const counter = pointCounter(await listFacts(db, consultationId));
  const finder = nearestFinder(await listNames(db, consultationId));
  for await (const some of makingsInTurn(db, consultationId, progress)) {
    counter.add(some);
    finder.add(some);
  }
  const { points, sides, made } = counter.counted();
  const found = { points: compared(points, sides), sides, made, nearest: finder.found() };
  return { ...found, quotes: new Map(), languages: null, asOf: null };
}

/** What can be told of each key point without a look at what makes it. */
export async function listFacts(db: Db, consultationId: string): Promise<PointFacts[]> {
  const points = await selectPoints(db, consultationId)
    .select(["key_point.id", "key_point.position", "key_point.language", "key_point.joined_as"])
    .select(["key_point.place", "own_theme.shown_as as theme_id"])
    .execute();
  return points.map(({ position, ...point }) => ({ ...point, position: position ?? notStated }));
}

/** By key point, the passage that names it. */
async function listNames(db: Db, consultationId: string) {
  const points = await selectPoints(db, consultationId)
    .select(["key_point.id", "key_point.quote_passage_id"])
    .execute();
  return new Map(points.map(({ id, quote_passage_id }) => [id, quote_passage_id]));
}

/** Counts these key points alone, which few passages make. */
export async function countSome(db: Db, consultationId: string, facts: PointFacts[]): Promise<JustCounted> {
  const counter = pointCounter(facts);
  const keyPointIds = facts.map(({ id }) => id);
  const made = selectMakings(db, consultationId)
    .select(["own.shown_as as key_point_id", "made.made_by", "passage.provision_id", "comment.number"])
    .select(["comment.organisation", "comment.stakeholder_group", "comment.country"])
    .select(({ fn }) => fn.coalesce("comment.campaign_id", "comment.id").as("voice"))
    .where("own.shown_as", "in", keyPointIds)
    .orderBy("comment.number");
  if (keyPointIds.length > 0) counter.add(await made.execute());
  return counter.counted();
}
