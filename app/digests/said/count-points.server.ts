import { notStated } from "#app/comments/comment/filters.ts";
import { type Progress, unwatched } from "#app/work/in-steps.ts";
import type { Db } from "#db/schema.ts";
import {
  compared,
  type JustCounted,
  type MadeOfAll,
  type PointFacts,
  pointCount,
  pointCounter,
} from "./count-points.ts";
import type { CountedLanguage } from "./find-languages.server.ts";
import {
  findOwners,
  type MakingsBehind,
  makingsInTurn,
  selectMakingsBehind,
  selectPoints,
} from "./made-points.server.ts";
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
export async function countPoints(
  db: Db,
  consultationId: string,
  progress?: Progress,
): Promise<CountedPoints> {
  const facts = await listFacts(db, consultationId);
  const { points, sides, made } = await countSome(db, consultationId, facts, progress);
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
export async function countSome(
  db: Db,
  consultationId: string,
  facts: PointFacts[],
  progress: Progress = unwatched,
): Promise<JustCounted> {
  const counter = pointCounter();
  const owners = await findOwners(db, consultationId);
  for (const [at, point] of facts.entries()) {
    await progress(`${at} of ${facts.length}`);
    const count = pointCount();
    for (const own of owners.get(point.id) ?? [])
      for await (const some of makingsInTurn((behind) => listMakings(db, own, behind))) count.add(some);
    counter.add(point, count);
  }
  return counter.counted();
}

async function listMakings(db: Db, own: string, behind: MakingsBehind) {
  return selectMakingsBehind(db, own, behind)
    .select(["made.made_by", "passage.provision_id", "comment.number"])
    .select(["comment.organisation", "comment.stakeholder_group", "comment.country"])
    .execute();
}
