import { notStated } from "#app/comments/comment/filters.ts";
import type { ShownPosition } from "#app/comments/comment/shown-position.ts";
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

/** Counts key points one after another, so that no more is held than what makes one of them. */
export function pointCounter(points: PointFacts[]) {
  const facts = new Map(points.map((point) => [point.id, point]));
  const counted: Omit<SaidPoint, "dissent">[] = [];
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
        counted.push(countPoint(point, own));
        const theme = themes.get(themeOf(point)) ?? new Map<ShownPosition, NumberSet>();
        const comments = theme.get(point.position) ?? new NumberSet();
        for (const { number } of own) comments.add(number);
        themes.set(themeOf(point), theme.set(point.position, comments));
      }
    },
    /** Those that any comment makes, the strongest first. */
    points() {
      const having = new Set(counted.map(({ id }) => id));
      const inThemes = Map.groupBy(
        points.filter(({ id }) => having.has(id)),
        themeOf,
      );
      const dissentOf = (point: PointFacts) => {
        const inTheme = inThemes.get(themeOf(point)) ?? [];
        return dissentFrom(point, {
          positions: new Set(inTheme.map(({ position }) => position)),
          counts: themes.get(themeOf(point)) ?? new Map(),
        });
      };
      return counted
        .map((point): SaidPoint => ({ ...point, dissent: dissentOf(point) }))
        .sort(strongestFirst);
    },
  };
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

function countPoint(point: PointFacts, own: MadePoint[]): Omit<SaidPoint, "dissent"> {
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

interface PositionsOfTheme {
  positions: Set<ShownPosition>;
  counts: Map<ShownPosition, NumberSet>;
}

/** Nobody who states no position dissents from anything, nor does anybody from them. */
function dissentFrom({ position }: Pick<PointFacts, "position">, { positions, counts }: PositionsOfTheme) {
  if (!takesSide(position)) return [];
  return [...positions]
    .filter((other) => other !== position && takesSide(other))
    .map((other) => ({ position: other, comments: counts.get(other)?.size ?? 0 }));
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
