import { notStated } from "#app/comments/comment/filters.ts";
import { type ShownPosition, shownPositions } from "#app/comments/comment/shown-position.ts";
import type { StakeholderGroup } from "#db/schema.ts";
import type { Tally } from "../figures.ts";
import { NumberSet } from "./number-set.ts";
import { type SaidPoint, takesSide } from "./said-points.ts";

/** That a passage of a comment makes a key point. */
export interface MadePoint {
  made_by: "method" | "official";
  /** Of the comment. */
  number: number;
  /** The campaign, or the comment itself where it is of none. */
  voice: string;
  provision_id: string | null;
  organisation: string | null;
  stakeholder_group: StakeholderGroup | null;
  country: string | null;
}

export type PointFacts = Pick<SaidPoint, "id" | "position" | "language" | "theme_id" | "joined_as" | "place">;

/** What is told of all key points together. */
export interface MadeOfAll {
  /** By key point, then by the id of a provision, how many comments make it there. */
  onProvisions: Map<string, Map<string, number>>;
  /** Of which anybody makes a key point. */
  groups: Set<string>;
  countries: Set<string>;
}

/** By theme, or by key point where it is in none, and then by position, how many comments make any of its key points. */
export type SidesOfThemes = Map<string, Map<ShownPosition, number>>;

export interface JustCounted {
  /** Those that any comment makes. */
  points: UncomparedPoint[];
  sides: SidesOfThemes;
  made: MadeOfAll;
}

/** A key point of which nobody has said yet who sees it otherwise. */
export type UncomparedPoint = Omit<SaidPoint, "dissent">;

/** Counts what makes one key point, some of it after some. */
export function pointCount() {
  const comments = new NumberSet();
  const onProvisions = new Map<string, NumberSet>();
  const voices = new Set<string>();
  const organisations = new Set<string>();
  const groups = new Map<StakeholderGroup | typeof notStated, number>();
  const countries = new Map<string, number>();
  let isConfirmed = true;
  return {
    comments,
    add(some: MadePoint[]) {
      for (const { number, made_by, voice, provision_id, organisation, stakeholder_group, country } of some) {
        if (made_by !== "official") isConfirmed = false;
        if (provision_id !== null) within(onProvisions, provision_id).add(number);
        if (!comments.add(number)) continue;
        voices.add(voice);
        if (organisation !== null) organisations.add(organisation);
        countOne(groups, stakeholder_group ?? notStated);
        countOne(countries, country ?? notStated);
      }
    },
    counted: () => ({
      onProvisions: new Map([...onProvisions].map(([provision, { size }]) => [provision, size])),
      facts: {
        isConfirmed,
        comments: comments.size,
        voices: voices.size,
        organisations: organisations.size,
        groups: tallyOf(groups),
        countries: tallyOf(countries),
      },
    }),
  };
}

type PointCount = ReturnType<typeof pointCount>;

/** Puts together what was counted of key points, one after another, so that no more is held than what makes one of them. */
export function pointCounter() {
  const points: UncomparedPoint[] = [];
  const themes = new Map<string, Map<ShownPosition, NumberSet>>();
  const made: MadeOfAll = { onProvisions: new Map(), groups: new Set(), countries: new Set() };
  return {
    add(point: PointFacts, count: PointCount) {
      const { facts, onProvisions } = count.counted();
      if (facts.comments === 0) return;
      points.push({ ...point, ...facts });
      made.onProvisions.set(point.id, onProvisions);
      for (const { key } of facts.groups) if (key !== notStated) made.groups.add(key);
      for (const { key } of facts.countries) if (key !== notStated) made.countries.add(key);
      const theme = themes.get(themeOf(point)) ?? new Map<ShownPosition, NumberSet>();
      themes.set(themeOf(point), theme);
      within(theme, point.position).addAll(count.comments);
    },
    counted: (): JustCounted => ({
      ...{ points, made },
      sides: new Map(
        [...themes].map(([theme, sides]) => [
          theme,
          new Map([...sides].map(([position, { size }]) => [position, size])),
        ]),
      ),
    }),
  };
}

function within<Key>(sets: Map<Key, NumberSet>, key: Key) {
  const set = sets.get(key) ?? new NumberSet();
  sets.set(key, set);
  return set;
}

/** Those with who sees them otherwise, the strongest first. */
export function compared(points: UncomparedPoint[], sides: SidesOfThemes): SaidPoint[] {
  return points
    .map((point) => ({ ...point, dissent: dissentFrom(point, sides.get(themeOf(point))) }))
    .sort(strongestFirst);
}

const themeOf = ({ theme_id, id }: Pick<PointFacts, "theme_id" | "id">) => theme_id ?? id;

/** Nobody who states no position dissents from anything, nor does anybody from them. */
function dissentFrom(
  { position }: Pick<PointFacts, "position">,
  sides: Map<ShownPosition, number> = new Map(),
) {
  if (!takesSide(position)) return [];
  return shownPositions.flatMap((other) => {
    const comments = sides.get(other);
    return comments !== undefined && other !== position && takesSide(other)
      ? [{ position: other, comments }]
      : [];
  });
}

function countOne<Key>(counts: Map<Key, number>, key: Key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function tallyOf<Key extends string>(counts: Map<Key, number>): Tally<Key>[] {
  return [...counts]
    .map(([key, comments]) => ({ key, comments }))
    .sort((one, other) => other.comments - one.comments || (one.key < other.key ? -1 : 1));
}

function strongestFirst(one: SaidPoint, other: SaidPoint) {
  return other.voices - one.voices || other.comments - one.comments || (one.id < other.id ? -1 : 1);
}
