import { notStated } from "#app/comments/comment/filters.ts";
import { type ShownPosition, shownPositions } from "#app/comments/comment/shown-position.ts";
import type { StakeholderGroup } from "#db/schema.ts";
import type { Tally } from "../figures.ts";
import { NumberSet } from "./number-set.ts";
import { type SaidPoint, takesSide } from "./said-points.ts";

/** That a comment makes a key point, once for each provision and for how that is known. */
export interface MadePoint {
  key_point_id: string;
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

/** Counts key points one after another, so that no more is held than what makes one of them. */
export function pointCounter(points: PointFacts[]) {
  const facts = new Map(points.map((point) => [point.id, point]));
  const counted = new Map<string, UncomparedPoint>();
  const themes = new Map<string, Map<ShownPosition, NumberSet>>();
  const made: MadeOfAll = { onProvisions: new Map(), groups: new Set(), countries: new Set() };
  return {
    made,
    /** All that makes some key points, and nothing else. */
    add(all: MadePoint[]) {
      for (const [id, own] of Map.groupBy(all, (one) => one.key_point_id)) {
        addToAll(made, id, own);
        const point = facts.get(id);
        if (!point) continue;
        counted.set(id, countPoint(point, own));
        const theme = themes.get(themeOf(point)) ?? new Map<ShownPosition, NumberSet>();
        const comments = theme.get(point.position) ?? new NumberSet();
        for (const { number } of own) comments.add(number);
        themes.set(themeOf(point), theme.set(point.position, comments));
      }
    },
    counted(): JustCounted {
      const having = points.flatMap(({ id }) => counted.get(id) ?? []);
      const sides: SidesOfThemes = new Map();
      for (const point of having) {
        const { position } = point;
        const theme = sides.get(themeOf(point)) ?? new Map<ShownPosition, number>();
        const comments = themes.get(themeOf(point))?.get(position)?.size ?? 0;
        sides.set(themeOf(point), theme.set(position, comments));
      }
      return { points: having, sides, made };
    },
  };
}

/** Those with who sees them otherwise, the strongest first. */
export function compared(points: UncomparedPoint[], sides: SidesOfThemes): SaidPoint[] {
  return points
    .map((point) => ({ ...point, dissent: dissentFrom(point, sides.get(themeOf(point))) }))
    .sort(strongestFirst);
}

const themeOf = ({ theme_id, id }: Pick<PointFacts, "theme_id" | "id">) => theme_id ?? id;

function addToAll({ onProvisions, groups, countries }: MadeOfAll, id: string, own: MadePoint[]) {
  for (const { stakeholder_group, country } of own) {
    if (stakeholder_group) groups.add(stakeholder_group);
    if (country) countries.add(country);
  }
  const there = Map.groupBy(own, (one) => one.provision_id);
  onProvisions.set(
    id,
    new Map(
      [...there].flatMap(([provision, ones]) =>
        provision === null ? [] : [[provision, new Set(ones.map(({ number }) => number)).size] as const],
      ),
    ),
  );
}

function countPoint(point: PointFacts, own: MadePoint[]): UncomparedPoint {
  const comments = [...new Map(own.map((one) => [one.number, one])).values()];
  return {
    ...point,
    isConfirmed: own.every(({ made_by }) => made_by === "official"),
    comments: comments.length,
    voices: new Set(comments.map(({ voice }) => voice)).size,
    organisations: new Set(comments.flatMap(({ organisation }) => organisation ?? [])).size,
    groups: tallyOf(comments.map(({ stakeholder_group }) => stakeholder_group ?? notStated)),
    countries: tallyOf(comments.map(({ country }) => country ?? notStated)),
  };
}

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

function tallyOf<Key extends string>(keys: Key[]): Tally<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, comments]) => ({ key, comments }))
    .sort((one, other) => other.comments - one.comments || (one.key < other.key ? -1 : 1));
}

function strongestFirst(one: SaidPoint, other: SaidPoint) {
  return other.voices - one.voices || other.comments - one.comments || (one.id < other.id ? -1 : 1);
}
