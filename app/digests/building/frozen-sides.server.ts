import type { Db, Position } from "#db/schema.ts";
import type { Side } from "../themes/argued.server.ts";
import { restoreReading, type StoredReading, storeReading } from "../themes/frozen.ts";
import type { ReadingBasis } from "../themes/ready.server.ts";
import { sideKey } from "../themes/strata.ts";
import type { Weights } from "../themes/weights.ts";

/** What was argued in one language from one position, as it was read when key points were chosen there. */
export interface FrozenSide {
  language: string;
  position: Position | null;
  reading: StoredReading;
  /** How many passages were left without a key point when somebody last looked for further ones. */
  left: number;
  /** How many comments gave reasons there when its key points were chosen; absent in builds made before that was kept. */
  reasons?: number;
}

/** A side with its reading as it is used, and the key points that stand on it now. */
export interface RestoredSide extends Omit<FrozenSide, "reading"> {
  reading: ReadingBasis;
  key_points: StandingPoint[];
}

export interface StandingPoint {
  id: string;
  theme_id: string | null;
  weights: Weights;
}

/**
 * As it is kept: without the stems that a single author uses, or those of one campaign, so that nobody's own words stay
 * when their comment goes.
 */
export function freeze({ language, reading, folded }: Side, position: Position | null): FrozenSide {
  const authors = new Map<string, Set<string>>();
  for (const { passage, campaigns } of folded)
    for (const stem of passage.stems) {
      const known = authors.get(stem) ?? new Set();
      for (const campaign of campaigns) known.add(campaign);
      authors.set(stem, known);
    }
  const stored = storeReading(reading);
  const counts = stored.counts.filter(([stem]) => (authors.get(stem)?.size ?? 0) > 1);
  return { language, position, reading: { ...stored, counts }, left: 0 };
}

/**
 * A side without key points, on which nothing can be chosen, as where its comments are read in another language now than when their
 * passages were kept. As it is there, nobody tries again before much more is left on it.
 */
export function freezeEmpty({ language, position }: Pick<FrozenSide, "language" | "position">): FrozenSide {
  const reading = { passages: 0, counts: [], topic: [], runs: [], areArguments: false };
  return { language, position, reading, left: 0 };
}

/** The build by which passages are assigned, and its sides as they are kept; null where there is none yet. */
export async function findFrozen(db: Db, consultationId: string) {
  const build = await db
    .selectFrom("digest_progress as progress")
    .innerJoin("digest_build as build", (join) =>
      join
        .onRef("build.consultation_id", "=", "progress.consultation_id")
        .onRef("build.number", "=", "progress.build_number"),
    )
    .select(["build.number", "build.frozen"])
    .where("progress.consultation_id", "=", consultationId)
    .executeTakeFirst();
  if (!build) return null;
  const sides: FrozenSide[] = JSON.parse(build.frozen);
  return { number: build.number, sides };
}

/** The same with the key points that stand on them, by their key, as passages are assigned by them; and the ids of all key points. */
export async function findSidesOf(db: Db, consultationId: string) {
  const build = await findFrozen(db, consultationId);
  if (!build) return null;
  const points = await db
    .selectFrom("key_point")
    .select(["id", "theme_id", "language", "position", "weights"])
    .where("consultation_id", "=", consultationId)
    .orderBy("id")
    .execute();
  const sides = new Map<string, RestoredSide>();
  for (const side of build.sides) {
    const here = points.filter((point) => sideKey(point) === sideKey(side));
    const key_points = here.map(({ id, theme_id, weights }) => ({
      id,
      theme_id,
      weights: asWeights(weights),
    }));
    sides.set(sideKey(side), { ...side, reading: restoreReading(side.reading), key_points });
  }
  return { number: build.number, sides, points: points.map(({ id }) => id) };
}

export type StandingBuild = NonNullable<Awaited<ReturnType<typeof findSidesOf>>>;

function asWeights(json: string): Weights {
  const pairs: [string, number][] = JSON.parse(json);
  return new Map(pairs);
}

/** A restored side as it was kept. */
export function freezeAgain({ reading, key_points: _, ...side }: RestoredSide): FrozenSide {
  return { ...side, reading: storeReading(reading) };
}
