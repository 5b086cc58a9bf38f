import type { Position } from "#db/schema.ts";
import type { FrozenSide } from "../building/frozen-sides.server.ts";
import type { Frozen } from "../themes/assign-text.server.ts";
import { restoreReading } from "../themes/frozen.ts";
import { sideKey } from "../themes/strata.ts";
import type { PassageClass } from "./passage-classes.ts";

/** Weights of a key point as they are kept: pairs of a stem and its weight. */
type KeptWeights = [string, number][];

/** A key point that is new. */
export interface AddedPoint {
  id: string;
  language: string;
  position: Position | null;
  provision_id: string | null;
  quote_passage_id: string;
  weights: KeptWeights;
}

/** A key point that officials worked on, weighed as passages are on its side. */
export interface StandingWeights {
  id: string;
  language: string;
  position: Position | null;
  weights: KeptWeights;
}

/** What is chosen before passages are compared. */
export interface ChosenAnew {
  comments: number;
  built_on: number;
  /** All sides of the build that it would be. */
  frozen: FrozenSide[];
  /** The keys of those on which key points were chosen. */
  sides: string[];
  added: AddedPoint[];
  standing: StandingWeights[];
  /** With the ids of the new key points in each. */
  themes: { id: string; language: string; phrases: string[]; points: string[] }[];
}

/** A proposal that is being made. */
export interface RebuildDraft {
  chosen: ChosenAnew;
  /** The number of the last comment of which passages are compared. */
  to: number;
  classes: PassageClass[];
}

/** What passages would be assigned by: on each side what stands before what is new. */
export function assigningOf({ frozen, sides, added, standing }: ChosenAnew): Frozen[] {
  const isChosen = new Set(sides);
  const points = Map.groupBy([...standing, ...added], sideKey);
  return frozen
    .filter((side) => isChosen.has(sideKey(side)))
    .map(({ language, position, reading }) => ({
      ...{ language, position, reading: restoreReading(reading) },
      key_points: (points.get(sideKey({ language, position })) ?? []).map(({ id, weights }) => ({
        id,
        weights: new Map(weights),
      })),
    }));
}
